/** The other end of a `StartedBuild`: false where who started this is gone before it says a word. */
export async function toldToBuild(): Promise<boolean> {
  for await (const _ of process.stdin) return true;
  return false;
}
