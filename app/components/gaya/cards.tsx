import { useText } from "../../i18n/language";
import { InterestCard, type InterestCardProps } from "../interest-card";
import { PartnerCard } from "../partner-card";
import { PotentialCard, type PotentialCardProps } from "../potential-card";
import { VillageCard } from "../village-card";
import { GayaSection } from "./gaya-section";

/** The sample potential's card, without a match. */
export function samplePotential(words: ReturnType<typeof useText>["gaya"]["examples"]): PotentialCardProps {
  return {
    href: "/gaya",
    title: words.potential,
    place: { village: words.village, status: "definitive", district: words.district },
    kind: "flagship_product",
    sector: "plantation",
    readiness: "producing",
    volume: { amount: 12, unit: "ton", per: "year" },
    needs: ["market_access", "certification"],
    fundingNeed: { min: 50_000_000, max: 150_000_000 },
  };
}

/** The sample interest's card, without a match. */
export function sampleInterest(words: ReturnType<typeof useText>["gaya"]["examples"]): InterestCardProps {
  return {
    href: "/gaya",
    title: words.interest,
    partner: { name: words.partner, type: "company" },
    fundSource: "ppm",
    offers: ["training", "market_access"],
    sectors: ["plantation", "food_processing"],
    budgetPerVillage: { min: 25_000_000, max: 200_000_000 },
    capacity: 4,
    closes: "2026-12-31",
    demonstration: true,
  };
}

/** Cards of potentials, interests, villages and partners. */
export function Cards() {
  const text = useText().gaya;
  const words = text.examples;
  const potential = samplePotential(words);
  return (
    <GayaSection id="cards" title={text.sections.cards}>
      <div className="card-grid">
        <PotentialCard {...potential} />
        <PotentialCard
          {...potential}
          kind="umkm"
          place={{ village: words.preparatory, status: "preparatory", district: words.otherDistrict }}
          volume={null}
          needs={null}
          fundingNeed={null}
        />
        <InterestCard {...sampleInterest(words)} />
        <VillageCard
          href="/gaya"
          name={words.village}
          status="definitive"
          district={words.district}
          developmentIndex="developing"
          potentialCount={3}
        />
        <PartnerCard href="/gaya" name={words.partner} type="company" interestCount={2} />
      </div>
    </GayaSection>
  );
}
