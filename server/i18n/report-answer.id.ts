import { PRODUCT_NAME } from "~/matching/domain/product-name";

/** What is written to somebody whose report DPMD answered; a visitor has chosen no language, so it is Indonesian. */
export const reportAnswerWords = {
  greeting: "Yth. Bapak/Ibu,",
  subject: (title: string) => `Jawaban DPMD atas laporan Anda tentang ${title}`,
  intro: (title: string) => `Terima kasih atas laporan Anda tentang “${title}”. Jawaban DPMD:`,
  open: "Baca laporan dan jawabannya",
  why: `Anda menerima surel ini karena meninggalkan alamat ini pada laporan di ${PRODUCT_NAME}.`,
  phone: (title: string, url: string) =>
    `${PRODUCT_NAME}: DPMD sudah menjawab laporan Anda tentang “${title}”. Baca di ${url}`,
};
