import { type BigIntStats, stat } from 'node:fs';

/**
 * What the system says of a file, with times to the nanosecond. Not from `node:fs/promises`, which
 * takes twice as long: ten thousand files are looked at for each change.
 *
 * @throws the system's error
 */
export function lookAt(path: string): Promise<BigIntStats> {
  return new Promise((resolve, reject) => {
    stat(path, { bigint: true }, (error, status) => {
      if (error === null) resolve(status);
      else reject(error);
    });
  });
}
