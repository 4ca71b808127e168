import { z } from "zod";

import { PARTNER_TYPES } from "~/matching/domain/vocabulary";
import { indonesianPhone } from "~/server/accounts/sign-in/indonesian-phone.server";
import type { PasswordProblem } from "~/server/accounts/sign-in/password-problem.server";
import { passwordProblem } from "~/server/accounts/sign-in/password-problem.server";

import { oneOf, optionalEmail, optionalText, refuse, secret, text, ticked } from "./fields";
import type { FieldProblem } from "./form-reply";
import { PARTNER_LENGTHS, PartnerForm } from "./partner-form";
import { PASSWORD_PROBLEMS } from "./password-problems";
import { PERSON_LENGTHS, POSITIONS } from "./person-lengths";

/** A phone number, read in E.164; empty is null. */
const optionalPhone = () =>
  optionalText({ max: 40 }).transform((typed, ctx) =>
    typed === null ? null : (indonesianPhone(typed) ?? refuse(ctx, "not_a_phone")),
  );

const person = {
  name: text({ min: 2, max: PERSON_LENGTHS.name }),
  email: optionalEmail(),
  phone: optionalPhone(),
  password: secret(),
  agree: ticked().transform((isTicked, ctx) => isTicked || refuse(ctx, "must_agree")),
};

const note = optionalText({ max: PERSON_LENGTHS.note });

type Reach = { email?: string | null; phone?: string | null };

const isReachable = ({ email, phone }: Reach) => email !== null || phone !== null;

/** Runs also when other fields are wrong, so that all problems are told at once. */
const needsContact = { when: () => true, path: ["email"], params: { problem: "needs_contact" } };

/** Somebody who says they work for a village. */
export const VillageSignUpForm = z
  .object({ ...person, position: oneOf(POSITIONS), note })
  .refine(isReachable, needsContact);

/** Somebody who signs a partner up. */
export const PartnerSignUpForm = z
  .object({
    ...person,
    partner: text({ min: 3, max: PARTNER_LENGTHS.name }),
    type: oneOf(PARTNER_TYPES),
    nib: PartnerForm.shape.nib,
    npwp: PartnerForm.shape.npwp,
    note,
  })
  .refine(isReachable, needsContact);

/** Somebody who was invited. */
export const InvitationForm = z.object(person).refine(isReachable, needsContact);

/** A field that every form of a new account has. */
export type PersonField = keyof z.output<typeof InvitationForm>;

type NewPerson = { password: string; email: string | null; phone: string | null };

/** What is wrong with the password, as the form says it; `owned` is what the person is known by besides their addresses. */
export function newPasswordProblem(
  { password, email, phone }: NewPerson,
  owned: readonly string[] = [],
): { password: FieldProblem } | null {
  const problem: PasswordProblem | null = passwordProblem(password, [email, phone, ...owned]);
  return problem && { password: PASSWORD_PROBLEMS[problem] };
}
