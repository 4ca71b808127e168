/** Words of the page of figures. */
export const figures = {
  title: "Angka",
  description: "Potensi desa dan minat mitra dalam angka: per bidang dan per kecamatan.",
  asOf: (day: string) => `Yang terbit dan terbuka pada ${day}.`,
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
