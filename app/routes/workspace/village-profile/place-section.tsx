import { Button } from "../../../components/button";
import { TextField } from "../../../components/text-field";
import type { FormBinding } from "../../../forms/bind-form";
import type { VillageField } from "../../../forms/village-form";
import { useText } from "../../../i18n/language";
import { DevicePosition } from "../../shared/device-position";
import { type MapSquare, SQUARE_PIXELS, WIDEST_SPAN } from "../village-map/map-square";
import { squareHref } from "../village-map/square-href";
import type { ProfileReply } from "./save-profile";

type PlaceSectionProps = {
  form: FormBinding<VillageField>;
  square: MapSquare | null;
  tapped: ProfileReply["tapped"];
};

/** Where the village is: by the device, by tapping the map (a picture button, so without scripts too), or typed. */
export function PlaceSection({ form, square, tapped }: PlaceSectionProps) {
  const text = useText().pages.myVillage.profile;
  const latitude = form.field("latitude");
  const longitude = form.field("longitude");
  return (
    <section id="letak" className="stack scroll-mt-4 gap-4">
      <h2>{text.sections.place}</h2>
      <p className="measure text-muted">{text.place.lead}</p>
      <DevicePosition words={text.place.device} />
      {square && (
        <div className="stack gap-2">
          <p id="petunjuk-peta" className="text-sm text-muted">
            {text.place.mapHint}
          </p>
          <input
            type="image"
            name="peta"
            src={squareHref(square, { latitude: latitude.defaultValue, longitude: longitude.defaultValue })}
            alt={text.place.map}
            aria-describedby="petunjuk-peta"
            width={SQUARE_PIXELS}
            height={SQUARE_PIXELS}
            className="max-w-none rounded-md border border-control"
            formAction="#letak"
          />
          <input type="hidden" name="petaLintang" value={square.latitude} />
          <input type="hidden" name="petaBujur" value={square.longitude} />
          <input type="hidden" name="petaRentang" value={square.span} />
          {square.span < WIDEST_SPAN && (
            <div>
              <Button type="submit" name="tindakan" value="perluas" variant="quiet">
                {text.place.wider}
              </Button>
            </div>
          )}
          {tapped && <output>{text.place[tapped]}</output>}
        </div>
      )}
      <TextField {...latitude} hint={text.hints.latitude} inputMode="text" required={false} />
      <TextField {...longitude} hint={text.hints.longitude} inputMode="text" required={false} />
    </section>
  );
}
