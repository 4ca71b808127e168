import { Button } from "../../../components/button";
import { href } from "../../../http/href";
import { useText } from "../../../i18n/language";

/** What fits the form as it is filled in: by a button, and where scripts run after every change. */
export function LiveCount({ sentences }: { sentences: readonly string[] | null }) {
  const { count, form } = useText().pages.myInterest;
  return (
    <aside
      id="hitungan"
      data-live-count={href.countInterest}
      aria-label={count.title}
      className="stack sticky bottom-0 z-10 gap-2 border-l-4 border-brand bg-brand-soft px-4 py-3"
    >
      <div
        aria-live="polite"
        data-live-count-answer=""
        className="max-h-24 overflow-y-auto sm:max-h-40 [&>p:first-child]:font-semibold"
      >
        {sentences === null ? <p>{count.before}</p> : sentences.map((sentence) => <p key={sentence}>{sentence}</p>)}
      </div>
      <div data-live-count-button="">
        <Button type="submit" name="tindakan" value="hitung" variant="secondary" formNoValidate>
          {form.count}
        </Button>
      </div>
      <script src="/live-count.js" defer />
    </aside>
  );
}
