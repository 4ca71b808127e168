-- Not only sign-ins are counted here: letters and sign-ups too.
ALTER TABLE "failed_sign_ins" RENAME TO "attempts";--> statement-breakpoint
ALTER TABLE "attempts" RENAME COLUMN "account_hash" TO "hash";--> statement-breakpoint
ALTER SEQUENCE "failed_sign_ins_id_seq" RENAME TO "attempts_id_seq";--> statement-breakpoint
ALTER INDEX "failed_sign_ins_pkey" RENAME TO "attempts_pkey";--> statement-breakpoint
ALTER INDEX "failed_sign_ins_account" RENAME TO "attempts_hash";
