// The part of WebAssembly that Node has and its types leave out; the DOM's types would bring a browser along.
declare namespace WebAssembly {
  class Memory {
    constructor(limits: { initial: number; maximum: number; shared?: boolean });
    readonly buffer: ArrayBufferLike;
    grow(pages: number): number;
  }
  function validate(code: Uint8Array): boolean;
  function instantiate(
    code: Uint8Array,
    imports: { env: { memory: Memory } },
  ): Promise<{ instance: { exports: Readonly<Record<string, unknown>> } }>;
}
