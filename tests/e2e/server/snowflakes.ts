const discordEpoch = 1_420_070_400_000;

/** Ids that grow, each with its time in the upper bits, as Discord's do. */
export function snowflakes(now: () => number): () => string {
  let last = 0n;
  return () => {
    const fromTime = BigInt(Math.floor(now()) - discordEpoch) << 22n;
    last = fromTime > last ? fromTime : last + 1n;
    return last.toString();
  };
}
