/**
 * Every error that a person may see, by a stable code. The sentence for each code stands in
 * `src/messages/`, in three languages; `data` fills its gaps.
 */
export const errorCodes = [
  // settings and command line
  'setting-unknown',
  'setting-invalid',
  'command-unknown',
  'option-unknown',
  'option-invalid',
  'argument-missing',
  // corpus
  'corpus-missing',
  'corpus-unreadable',
  'corpus-empty',
  'document-unreadable',
  'document-empty',
  'document-binary',
  'document-too-large',
  'document-encoding',
  'document-outside',
  'document-damaged',
  'document-encrypted',
  'document-scanned',
  'document-gated',
  'document-too-costly',
  'document-attachments',
  'document-kept',
  'sidecar-alone',
  'document-format',
  'document-id-invalid',
  'document-id-twice',
  'front-matter-broken',
  'front-matter-invalid',
  // what comes into the corpus from elsewhere
  'address-invalid',
  'address-private',
  'address-not-found',
  'address-unreachable',
  'address-insecure',
  'address-slow',
  'address-too-large',
  'address-type',
  'address-redirects',
  'address-robots',
  'address-robots-unknown',
  'address-gone',
  'address-busy',
  'address-refused',
  'address-gated',
  'address-broken',
  'input-missing',
  'document-unknown',
  'document-edited',
  'corpus-unwritable',
  'corpus-locked',
  // model
  'model-file-missing',
  'model-file-broken',
  'model-unavailable',
  'model-not-found',
  'model-forbidden',
  'model-unsuitable',
  'model-unwritable',
  'model-mismatch',
  'model-downloaded',
  // index
  'index-missing',
  'index-broken',
  'index-stale',
  'index-locked',
  'index-unwritable',
  'index-not-updated',
  // questions and citations
  'question-empty',
  'question-too-long',
  'citation-invalid',
  'citation-unknown',
  'citation-gone',
  // Discord
  'limit-reached',
  'queue-full',
  'discord-token-refused',
  'discord-intent-refused',
  'discord-permission-missing',
  'discord-guild-unknown',
  'discord-unreachable',
  // anything else
  'internal',
] as const;

/**
 * Why a document or its front matter was refused, as `data.reason`: short names with a sentence
 * each in every language, because what libraries say is English and is for the log.
 */
export const documentReasons = [
  // document-unreadable
  'no-permission',
  'not-a-file',
  'vanished',
  'too-intricate',
  'system',
  // document-too-costly
  'too-slow',
  'too-much-memory',
  'unpacks-too-far',
  // front-matter-broken
  'stated-twice',
  'not-closed',
  'not-fields',
  'duplicate-field',
  'too-many-aliases',
  'too-long',
  'syntax',
  // front-matter-invalid
  'field-unknown',
  'field-missing',
  'not-text',
  'not-a-list',
  'not-a-group',
  'not-a-date',
  'not-a-web-address',
  'not-a-language',
  'not-a-country',
  'not-an-identifier',
] as const;

export type DocumentReason = (typeof documentReasons)[number];

export type ErrorCode = (typeof errorCodes)[number];

export type ErrorData = Readonly<Record<string, string | number>>;

/** An error that carries its data; the cause, where there is one, is for the log. */
export class BrueckeError extends Error {
  readonly code: ErrorCode;
  readonly data: ErrorData;

  constructor(code: ErrorCode, data: ErrorData = {}, options?: ErrorOptions) {
    const details = Object.entries(data).map(([key, value]) => `${key}=${value}`);
    super([code, ...details].join(' '), options);
    this.name = 'BrueckeError';
    this.code = code;
    this.data = data;
  }
}
