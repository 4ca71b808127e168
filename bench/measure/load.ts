import autocannon, { type Result } from "autocannon";

import { percentiles, type Percentiles } from "./percentiles";

/** What a page took under load: milliseconds, requests answered per second, and answers that were no page. */
export type LoadFigures = Percentiles & { requestsPerSecond: number; errors: number };

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
  return {
    requestsPerSecond: Math.round((requests.total / duration) * 10) / 10,
    ...percentiles(times),
    errors: non2xx + errors,
  };
}
