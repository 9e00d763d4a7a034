import { readFile } from 'node:fs/promises';

/** What `token-kernel.wasm` exports; `assembly/token-kernel.ts` says what each takes. */
export interface TokenFunctions {
  readonly addRows: Numeric;
  readonly compareTexts: Numeric;
  readonly forgetRows: Numeric;
  readonly greatest: Numeric;
  readonly numberRows: Numeric;
  readonly pack: Numeric;
  readonly similarities: Numeric;
  readonly widen: Numeric;
}

type Numeric = (...numbers: readonly number[]) => number;

/** Undefined where the machine has no WebAssembly SIMD. */
export async function loadWebAssembly(
  memory: WebAssembly.Memory,
): Promise<TokenFunctions | undefined> {
  const code = await readFile(new URL('token-kernel.wasm', import.meta.url));
  if (!WebAssembly.validate(code)) return undefined;
  const { exports } = (await WebAssembly.instantiate(code, { env: { memory } })).instance;
  const exported = (name: keyof TokenFunctions): Numeric => {
    const found = exports[name];
    if (typeof found !== 'function') throw new Error(`token-kernel.wasm exports no ${name}`);
    return (...numbers) => found(...numbers);
  };
  return {
    addRows: exported('addRows'),
    compareTexts: exported('compareTexts'),
    forgetRows: exported('forgetRows'),
    greatest: exported('greatest'),
    numberRows: exported('numberRows'),
    pack: exported('pack'),
    similarities: exported('similarities'),
    widen: exported('widen'),
  };
}
