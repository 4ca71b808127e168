const EVERY_MS = 20;
const MEGABYTE = 2 ** 20;

/** The greatest resident memory of this process, in MB, while `work` ran, with what it gives. */
export async function watchOwnMemory<Result>(work: () => Promise<Result>): Promise<{ result: Result; peakMb: number }> {
  let peak = process.memoryUsage.rss();
  const sampling = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss());
  }, EVERY_MS);
  try {
    const result = await work();
    return { result, peakMb: Math.round(Math.max(peak, process.memoryUsage.rss()) / MEGABYTE) };
  } finally {
    clearInterval(sampling);
  }
}
