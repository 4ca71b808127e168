import { describedBy, FieldError } from "../../../components/field";
import { useText } from "../../../i18n/language";
import { importanceOf } from "../weight-parts/weight-names";

type WeightSliderProps = {
  name: string;
  /** "Bagi mitra"; the criterion stands above. */
  label: string;
  /** For who hears it alone: with the criterion. */
  fullLabel: string;
  error: string | undefined;
  value: number;
  max: number;
};

/** How important a criterion is to one side, from not at all to very. */
export function WeightSlider({ name, label, fullLabel, error, value, max }: WeightSliderProps) {
  const text = useText().pages.weights;
  return (
    <div className="stack gap-1">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <label htmlFor={name} className="sr-only">
          {fullLabel}
        </label>
        <span aria-hidden="true" className="font-medium">
          {label}
        </span>
        <output id={`${name}-kata`} htmlFor={name} data-live-part="" className="text-sm font-semibold text-brand">
          {importanceOf(value, text)}
        </output>
      </div>
      <input
        type="range"
        id={name}
        name={name}
        min={0}
        max={max}
        step="any"
        defaultValue={value}
        aria-describedby={describedBy(name, { hint: undefined, error })}
        aria-invalid={error ? true : undefined}
        className="slider"
      />
      <div aria-hidden="true" className="flex justify-between text-sm text-muted">
        <span>{text.least}</span>
        <span>{text.greatest}</span>
      </div>
      <FieldError id={name} error={error} />
    </div>
  );
}
