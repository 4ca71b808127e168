import { LocateFixed } from "lucide-react";

import { useLanguage } from "../../i18n/language";

type DevicePositionProps = {
  /** What the button says, and what is told while the device looks, when it has found and when it cannot. */
  words: { button: string; busy: string; done: string; failed: string };
};

/** Fills a form's fields `latitude` and `longitude` with where the device is; it shows where scripts run. */
export function DevicePosition({ words }: DevicePositionProps) {
  return (
    <>
      <div className="cluster">
        <button
          type="button"
          hidden
          className="button button-secondary"
          data-position=""
          data-latitude="latitude"
          data-longitude="longitude"
          data-decimal={useLanguage() === "id" ? "," : "."}
          data-busy={words.busy}
          data-done={words.done}
          data-failed={words.failed}
          aria-describedby="letak-perangkat"
        >
          <LocateFixed className="icon" />
          {words.button}
        </button>
        <output id="letak-perangkat" />
      </div>
      <script src="/position.js" defer />
    </>
  );
}
