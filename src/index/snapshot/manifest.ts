import { z } from 'zod';
import { languages } from '../../domain/language.ts';

/** Raised whenever files of an older program would be misread, or an index is built differently. */
export const formatVersion = 3;

const sha256 = z.string().regex(/^[0-9a-f]{64}$/u);
const count = z.int().min(0);

const fileSchema = z.strictObject({
  name: z.string().regex(/^[a-z][a-z0-9-]*\.[a-z]+$/u),
  bytes: count,
  sha256,
});

/** What a snapshot was made from; when any of it has changed, the snapshot is stale. */
export const originSchema = z.strictObject({
  /** SHA-256 over the documents as they were read. */
  corpus: sha256,
  /** Name of the embedding model. */
  model: z.string().min(1),
  modelFingerprint: z.string().min(1),
  tokenTableFingerprint: z.string().min(1),
  chunkingVersion: z.string().min(1),
  termsVersion: z.string().min(1),
  /** How a passage is put before the model and into the lexical index. */
  passageInputVersion: z.string().min(1),
});

const countsSchema = z.strictObject({
  documents: count,
  passages: count,
  sentences: count,
  tokens: count,
});

/** One bucket of the documents of a language. */
const segmentSchema = z.strictObject({
  language: z.enum(languages),
  /** First bits of the hashes of its documents' ids. */
  bucket: z.string().regex(/^[01]{0,32}$/u),
  counts: countsSchema,
  files: z.strictObject({
    documents: fileSchema,
    passages: fileSchema,
    vectors: fileSchema,
    terms: fileSchema,
  }),
});

export const manifestSchema = z.strictObject({
  formatVersion: z.literal(formatVersion),
  origin: originSchema,
  metric: z.literal('cosine'),
  dimensions: z.int().min(1),
  /** Rows of the token table. */
  tokenRows: z.int().min(1),
  /** Those of all segments together. */
  counts: countsSchema,
  /** By language, then by bucket. */
  segments: z.array(segmentSchema),
});

export type Manifest = z.infer<typeof manifestSchema>;
export type Origin = z.infer<typeof originSchema>;
export type Counts = z.infer<typeof countsSchema>;
export type ManifestSegment = z.infer<typeof segmentSchema>;
export type ManifestFile = z.infer<typeof fileSchema>;
