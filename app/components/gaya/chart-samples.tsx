import { useText } from "../../i18n/language";
import { BarsByDistrict } from "../charts/bars-by-district";
import { BarsBySector } from "../charts/bars-by-sector";
import { DistrictMap } from "../charts/district-map";
import { KUTAI_WATERS } from "../charts/kutai-waters";
import { SupplyDemand } from "../charts/supply-demand";
import { GayaSection } from "./gaya-section";
import { SAMPLE_DISTRICTS, SAMPLE_SECTORS } from "./samples";

/** Every chart with invented counts. */
export function ChartSamples() {
  const { sections } = useText().gaya;
  const sectors = SAMPLE_SECTORS.map(({ sector, potentials, href }) => ({ sector, count: potentials, href }));
  return (
    <GayaSection id="charts" title={sections.charts}>
      <SupplyDemand sectors={SAMPLE_SECTORS} headingLevel={3} />
      <div className="grid gap-10 md:grid-cols-2">
        <DistrictMap districts={SAMPLE_DISTRICTS} waters={KUTAI_WATERS} headingLevel={3} />
        <BarsByDistrict districts={SAMPLE_DISTRICTS} headingLevel={3} />
      </div>
      <BarsBySector sectors={sectors} headingLevel={3} />
    </GayaSection>
  );
}
