/** What a letter of the sign-in says to whom. */
export type LetterFacts = { product: string; name: string; link: string };

/** What a code is for and which it is. */
export type CodeFacts = { product: string; code: string };

type Letter = { subject: string; text: string };

/** Letters and short messages of the sign-in, in Indonesian. */
export const signInMessagesId = {
  resetLink: ({ product, name, link }: LetterFacts): Letter => ({
    subject: `Atur ulang kata sandi ${product}`,
    text: `Yth. ${name},

Ada permintaan untuk mengatur ulang kata sandi akun Anda. Buka tautan ini dalam satu jam untuk menulis kata sandi baru:

${link}

Bila bukan Anda yang meminta, abaikan surat ini: kata sandi Anda tidak berubah.`,
  }),
  passwordChanged: ({ product, name, link }: LetterFacts): Letter => ({
    subject: `Kata sandi ${product} Anda baru saja diganti`,
    text: `Yth. ${name},

Kata sandi akun Anda baru saja diganti, dan semua perangkat lain sudah dikeluarkan. Bila itu Anda, tidak ada yang perlu dilakukan.

Bila bukan Anda, segera atur ulang kata sandi di ${link} dan hubungi DPMD.`,
  }),
  secondFactorOn: ({ product, name, link }: LetterFacts): Letter => ({
    subject: `Verifikasi dua langkah ${product} Anda dinyalakan`,
    text: `Yth. ${name},

Mulai sekarang, masuk ke akun Anda juga meminta kode dari aplikasi di ponsel Anda. Bila bukan Anda yang menyalakannya, atur ulang kata sandi di ${link} dan hubungi DPMD.`,
  }),
  secondFactorOff: ({ product, name, link }: LetterFacts): Letter => ({
    subject: `Verifikasi dua langkah ${product} Anda dimatikan`,
    text: `Yth. ${name},

Masuk ke akun Anda sekarang cukup dengan kata sandi atau kode. Bila bukan Anda yang mematikannya, atur ulang kata sandi di ${link} dan hubungi DPMD.`,
  }),
  code: ({ product, code }: CodeFacts) =>
    `${code} adalah kode ${product} Anda. Berlaku 10 menit. Jangan berikan kepada siapa pun, termasuk petugas.`,
  resetCode: ({ product, code }: CodeFacts) =>
    `${code} adalah kode untuk mengatur ulang kata sandi ${product} Anda. Berlaku 10 menit. Bila bukan Anda yang meminta, abaikan. Jangan berikan kepada siapa pun.`,
};

/** The shape of the catalogue: Indonesian is the original. */
export type SignInMessages = typeof signInMessagesId;
