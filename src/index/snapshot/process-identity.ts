import { readFile } from 'node:fs/promises';
import { systemErrorCode } from './files.ts';

/**
 * When a process began, in a form that no other process of this machine with the same number has:
 * on Linux the boot and the clock tick; elsewhere empty, and the number alone must do.
 */
export async function startOf(pid: number): Promise<string> {
  if (process.platform !== 'linux') return '';
  try {
    const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8');
    const status = await readFile(`/proc/${pid}/stat`, 'utf8');
    // The name, second and in brackets, may hold spaces: the 22nd field is the 20th after it.
    const ticks = status.slice(status.lastIndexOf(')') + 2).split(' ')[19];
    return `${boot.trim()} ${ticks}`;
  } catch {
    return '';
  }
}

/** Whether the process that began then still runs. */
export async function isRunning(pid: number, started: string): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (systemErrorCode(error) !== 'EPERM') return false;
  }
  const now = await startOf(pid);
  return started === '' || now === '' || now === started;
}
