import { useText } from "../../../i18n/language";

/** Labels of the fields that every form of a new account has, in the order of the form. */
export function usePersonLabels() {
  const { name, email, phone, password, note, agree } = useText().pages.signUp.person;
  return { name, email, phone, password, note, agree };
}
