import type { DocumentReason } from '../../../domain/errors.ts';

/** What has changed since an index was built, what is wrong with it, what systems say, and what is wrong with a model. */
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
  // a model of the hub
  'no-network',
  'stalled',
  'cut-off',
  'certificate',
  'insecure',
  'too-many-redirects',
  'not-the-hub',
  'no-onnx',
  'no-tokenizer',
  'not-an-encoder',
  'not-loadable',
  'pooling',
  'layers',
] as const;

type Reason = DocumentReason | (typeof otherReasons)[number];

/** Why something went wrong, as a remark in brackets. */
export type Reasons = Readonly<Record<Reason, string>>;
