import autocannon, { type Result } from "autocannon";

/** What a page took under load: milliseconds, requests answered per second, and answers that were no page. */
export type LoadFigures = { requestsPerSecond: number; p50: number; p95: number; p99: number; errors: number };

const CONNECTIONS = 8;

/** Asks for one address again and again for `seconds`, from a few connections; anything but a 2xx is an error. */
export async function measureLoad(url: string, seconds: number): Promise<LoadFigures> {
  const times: number[] = [];
  const { requests, non2xx, errors, duration } = await new Promise<Result>((resolve, reject) => {
    const instance = autocannon({ url, connections: CONNECTIONS, duration: seconds }, (error, result) =>
      error ? reject(error) : resolve(result),
    );
    // oxlint-disable-next-line max-params -- autocannon's event has four
    instance.on("response", (_client, _status, _bytes, milliseconds) => times.push(milliseconds));
  });
  times.sort((one, other) => one - other);
  const at = (share: number) => Math.round((times[Math.floor(times.length * share)] ?? 0) * 100) / 100;
  return {
    requestsPerSecond: Math.round((requests.total / duration) * 10) / 10,
    p50: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
    errors: non2xx + errors,
  };
}
