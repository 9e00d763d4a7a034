import type { DocumentReason } from '../../../domain/errors.ts';

/** What has changed since an index was built, what is wrong with it, and what systems say. */
export const otherReasons = [
  'corpus',
  'model',
  'token-table',
  'chunking',
  'terms',
  'passage-input',
  'format',
  'size',
  'sha256',
  'unreadable',
  'EACCES',
  'EPERM',
  'EROFS',
  'ENOSPC',
  'ENOENT',
  'EEXIST',
  'ENOTDIR',
  'EISDIR',
] as const;

type Reason = DocumentReason | (typeof otherReasons)[number];

/** Why something went wrong, as a remark in brackets. */
export type Reasons = Readonly<Record<Reason, string>>;
