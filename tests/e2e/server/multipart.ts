import { ApiError } from './api-error.ts';
import { invalidForm } from './validation/form.ts';

/** A file as it came, by the number in its field `files[n]`. */
export interface UploadedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type UploadedFiles = ReadonlyMap<number, UploadedFile>;

export const noFiles: UploadedFiles = new Map();

const mostFiles = 10;
const largestFile = 10_485_760;

/** `payload_json` with files beside it, in fields `files[0]` to `files[9]`, as Discord documents it. */
export async function parseMultipart(
  bytes: Uint8Array<ArrayBuffer>,
  type: string,
): Promise<{ readonly text: string; readonly files: UploadedFiles }> {
  const form = await new Response(bytes, { headers: { 'content-type': type } })
    .formData()
    .catch(() => {
      throw new ApiError(400, 50_035, 'Not a multipart body.');
    });
  const files = new Map<number, UploadedFile>();
  let text: string | undefined;
  for (const [field, value] of form) {
    if (field === 'payload_json' && typeof value === 'string') {
      text = value;
      continue;
    }
    const number = /^files\[(\d)\]$/u.exec(field)?.[1];
    if (number === undefined || typeof value === 'string' || value.name === '') {
      throw refused(field, 'BASE_TYPE_INVALID', 'Neither payload_json nor files[n].');
    }
    if (value.size > largestFile) throw new ApiError(413, 40_005, 'Request entity too large');
    files.set(Number(number), {
      name: value.name,
      bytes: new Uint8Array(await value.arrayBuffer()),
    });
  }
  if (text === undefined) throw refused('payload_json', 'BASE_TYPE_REQUIRED', 'Required');
  if (files.size > mostFiles) throw refused('files', 'BASE_TYPE_MAX_LENGTH', 'Too many files');
  return { text, files };
}

function refused(field: string, code: string, message: string): ApiError {
  return invalidForm([{ path: [field], code, message }]);
}
