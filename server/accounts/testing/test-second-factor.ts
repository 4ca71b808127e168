import { beginSecondFactor, confirmSecondFactor, findPendingSecondFactor } from "../sign-in/second-factor.server";
import { signIn } from "../sign-in/sign-in.server";
import { type createTestSignIn, PASSWORD } from "./test-sign-in";
import { totp } from "./totp";

type TestSignIn = Pick<ReturnType<typeof createTestSignIn>, "needs" | "aUser" | "aDevice">;
type User = Awaited<ReturnType<TestSignIn["aUser"]>>;

/** People who sign in with a password and, once enrolled, with an app's code as well. */
export function createTestSecondFactor({ needs, aUser, aDevice }: TestSignIn) {
  /** A device after the password alone, whatever that was worth. */
  async function afterPassword({ email }: User) {
    const device = aDevice();
    const { result, cookies } = await signIn(needs, { caller: device.caller(), name: email, password: PASSWORD });
    device.keep(cookies);
    return { device, result };
  }

  /** Somebody with a confirmed second factor, on the device that enrolled it. */
  async function enrolled(fields: Parameters<TestSignIn["aUser"]>[0] = {}) {
    const user = await aUser(fields);
    const { device } = await afterPassword(user);
    await beginSecondFactor(needs, { caller: device.caller(), userId: user.id, password: PASSWORD });
    const secret = (await findPendingSecondFactor(needs, user.id))?.typed ?? "";
    const code = totp(secret);
    const confirmed = await confirmSecondFactor(needs, { caller: device.caller(), userId: user.id, code });
    if (confirmed.result !== "confirmed") throw new Error(`Not confirmed: ${confirmed.result}`);
    device.keep(confirmed.cookies);
    return { user, device, secret, backupCodes: confirmed.backupCodes };
  }

  return { afterPassword, enrolled };
}
