import { Button, ButtonLink } from "../../components/button";

type SaveOrSubmitProps = {
  words: { save: string; saveDraft: string; saveAndSubmit: string; cancel: string };
  /** A draft can also be handed to DPMD; what is further along is only saved. */
  isDraft: boolean;
  cancelHref: string;
};

/** What ends a form of a listing: the buttons send `tindakan` = `simpan` or `ajukan`. */
export function SaveOrSubmit({ words, isDraft, cancelHref }: SaveOrSubmitProps) {
  return (
    <div className="cluster">
      <Button type="submit" name="tindakan" value="simpan" variant={isDraft ? "secondary" : "primary"}>
        {isDraft ? words.saveDraft : words.save}
      </Button>
      {isDraft && (
        <Button type="submit" name="tindakan" value="ajukan">
          {words.saveAndSubmit}
        </Button>
      )}
      <ButtonLink href={cancelHref} variant="quiet">
        {words.cancel}
      </ButtonLink>
    </div>
  );
}
