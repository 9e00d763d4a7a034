import { fileURLToPath } from 'node:url';

/** The bundled program. */
export const program = fileURLToPath(new URL('../../dist/main.js', import.meta.url));
