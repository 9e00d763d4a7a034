export { printable, printableLine } from '../messages/printable.ts';
