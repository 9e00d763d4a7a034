// Loaded into the measured program: tells the parent the largest resident set at the end, in MiB.
process.channel?.unref();
process.on('exit', () => {
  process.send?.(process.resourceUsage().maxRSS / 1024);
});
