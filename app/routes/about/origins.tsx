import { Banner } from "../../components/banner";
import { TextLink } from "../../components/text-link";
import { useText } from "../../i18n/language";

const REGION_DATA = "https://github.com/fityannugroho/idn-area-data";
const LICENCE = "https://opendatacommons.org/licenses/odbl/1-0/";

/** Where the data comes from, under which licences, and what is kept of a visitor. */
export function Origins({ isDemonstration }: { isDemonstration: boolean }) {
  const { data, privacy } = useText().pages.about;
  return (
    <>
      <section className="stack measure">
        <h2>{data.title}</h2>
        {isDemonstration && <Banner tone="warning" title={data.demonstration} />}
        <p>{data.potentials}</p>
        <p>
          {data.regions} <TextLink href={REGION_DATA}>{data.regionPage}</TextLink> ·{" "}
          <TextLink href={LICENCE}>{data.licence}</TextLink>
        </p>
        <p>{data.locations}</p>
      </section>
      <section className="stack measure">
        <h2>{privacy.title}</h2>
        <p>{privacy.text}</p>
      </section>
    </>
  );
}
