import { loadWebAssembly, type Numeric } from './web-assembly.ts';

/** What `token-kernel.wasm` exports; `assembly/token-kernel.ts` says what each takes. */
export interface TokenFunctions {
  readonly addRows: Numeric;
  readonly compareTexts: Numeric;
  readonly forgetRows: Numeric;
  readonly gather: Numeric;
  readonly greatest: Numeric;
  readonly measure: Numeric;
  readonly numberRows: Numeric;
  readonly pack: Numeric;
  readonly similarities: Numeric;
  readonly widen: Numeric;
}

/** Undefined where the machine has no WebAssembly SIMD. */
export async function tokenFunctions(
  memory: WebAssembly.Memory,
): Promise<TokenFunctions | undefined> {
  const exported = await loadWebAssembly(new URL('token-kernel.wasm', import.meta.url), memory);
  return (
    exported && {
      addRows: exported('addRows'),
      compareTexts: exported('compareTexts'),
      forgetRows: exported('forgetRows'),
      gather: exported('gather'),
      greatest: exported('greatest'),
      measure: exported('measure'),
      numberRows: exported('numberRows'),
      pack: exported('pack'),
      similarities: exported('similarities'),
      widen: exported('widen'),
    }
  );
}
