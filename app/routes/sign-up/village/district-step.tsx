import { Banner } from "../../../components/banner";
import { Button } from "../../../components/button";
import { Select } from "../../../components/select";
import { TextField } from "../../../components/text-field";
import { href } from "../../../http/href";
import { useText } from "../../../i18n/language";

type DistrictStepProps = {
  districts: readonly { code: string; name: string }[];
  /** The code that was typed. */
  typed: string;
  isUnknown: boolean;
};

/** The village by its code, or first its district. */
export function DistrictStep({ districts, typed, isUnknown }: DistrictStepProps) {
  const { village: text } = useText().pages.signUp;
  return (
    <>
      {isUnknown && (
        <div role="alert">
          <Banner tone="negative" title={text.unknown}>
            <p>{text.unknownText}</p>
          </Banner>
        </div>
      )}
      <form action={href.signUpVillage} method="get" className="stack">
        <TextField
          name="desa"
          label={text.byCode}
          hint={text.byCodeHint}
          defaultValue={typed}
          inputMode="decimal"
          maxLength={60}
        />
        <Button>{text.find}</Button>
      </form>
      <form action={href.signUpVillage} method="get" className="stack">
        <h2 className="text-lg">{text.or}</h2>
        <Select
          name="kecamatan"
          label={text.district}
          options={districts.map(({ code, name }) => ({ value: code, label: name }))}
        />
        <Button variant="secondary">{text.next}</Button>
      </form>
    </>
  );
}
