import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";

import { readSavedSearches } from "~/server/saved-searches/read-saved-searches.server";
import { MOST_SAVED_SEARCHES } from "~/server/saved-searches/save-search.server";
import { districtNames } from "~/server/search/discover.server";

import { Banner } from "../../../components/banner";
import { ButtonLink } from "../../../components/button";
import { EmptyState } from "../../../components/empty-state";
import { TextLink } from "../../../components/text-link";
import { Toast } from "../../../components/toast";
import { requireActor } from "../../../http/actor";
import { orHttpError } from "../../../http/errors";
import { href } from "../../../http/href";
import { languageOf } from "../../../http/language";
import { pageMeta } from "../../../http/page-meta";
import { useText } from "../../../i18n/language";
import { searchWords } from "../../discover/search-to-save";
import { AccountLinks } from "../shared/account-links";
import { AccountPage } from "../shared/account-page";
import { SavedSearchRow } from "./saved-search-row";
import { SAID, savedSearchesAction } from "./saved-searches-action";
import { searchIn } from "./search-in";

const Said = z.enum(SAID).nullable().catch(null);

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(context);
  const { services } = context;
  const language = await languageOf(request);
  const { searches, channel } = await orHttpError(() => readSavedSearches(services, actor));
  const districts = Object.fromEntries(districtNames(services));
  return {
    language,
    channel,
    timeZone: services.settings.timeZone,
    most: MOST_SAVED_SEARCHES,
    said: Said.parse(new URL(request.url).searchParams.get("sudah")),
    searches: searches.map((search) => ({
      ...search,
      words: searchWords(searchIn(services, search.address), { language, districts }),
    })),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data: answer }) =>
  pageMeta(answer, ({ savedSearches: { title, description } }) => ({ title, description }));

export const action = (asked: ActionFunctionArgs) => savedSearchesAction(asked);

/** What is new in what I keep looking for? */
export default function SavedSearchesPage() {
  const { searches, channel, said, most, timeZone } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const text = useText().pages.savedSearches;
  const shown = answer ? null : said;
  return (
    <AccountPage title={text.title} lead={text.description}>
      <AccountLinks />
      {shown && shown !== "full" && (
        <Toast tone={shown === "exists" ? "informative" : "positive"}>{text.done[shown]}</Toast>
      )}
      {shown === "full" && (
        <div role="alert">
          <Banner tone="warning" title={text.full.title(most)}>
            <p>{text.full.text}</p>
          </Banner>
        </div>
      )}
      {searches.length === 0 ? (
        <EmptyState title={text.empty.title} action={<ButtonLink href={href.discover}>{text.empty.action}</ButtonLink>}>
          {text.empty.text}
        </EmptyState>
      ) : (
        <>
          <p>
            {text.channels[channel]} <TextLink href={href.notificationSettings}>{text.toSettings}</TextLink>
          </p>
          <ul className="stack gap-3">
            {searches.map((search) => (
              <SavedSearchRow
                key={search.id}
                search={search}
                timeZone={timeZone}
                reply={answer?.id === search.id ? answer.reply : undefined}
              />
            ))}
          </ul>
          <p className="text-sm text-muted">{text.count(searches.length, most)}</p>
        </>
      )}
    </AccountPage>
  );
}
