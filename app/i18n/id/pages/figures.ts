/** Words of the page of figures. */
export const figures = {
  title: "Angka",
  description: "Potensi desa dan minat mitra di Kutai Kartanegara dalam angka: per bidang dan per kecamatan.",
  lead: (counts: { potentials: number; villages: number; interests: number; partners: number }) =>
    `${counts.potentials} potensi dari ${counts.villages} desa bertemu ${counts.interests} minat terbuka dari ${counts.partners} mitra.`,
  asOf: (day: string) => `Keadaan ${day}.`,
  untapped: {
    title: "Potensi mana yang belum punya mitra yang cocok?",
    answer: (untapped: number, all: number) =>
      untapped === 0
        ? "Setiap potensi sudah punya paling sedikit satu minat yang layak dikenalkan."
        : `${untapped} dari ${all} potensi belum punya minat yang layak dikenalkan. Mitra baru paling berarti di sini.`,
    all: (count: number) => `Tampilkan semua (${count})`,
  },
  anySector: (count: number) => `${count} minat lain terbuka bagi bidang apa saja dan tidak dihitung di bagan ini.`,
};
