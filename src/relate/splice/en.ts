/** Agencies as news copy names them in "..., X reported". The report's own credits are added to them. */
export const AGENCIES: readonly string[] = [
  'AFP', 'AP', 'ANSA', 'Agence France-Presse', 'Anadolu', 'Associated Press', 'Bloomberg', 'Canadian Press', 'EFE', 'Interfax', 'Kyodo', 'Kyodo News', 'PA', 'Press Association', 'Reuters', 'TASS', 'UPI', 'United Press International', 'Xinhua', 'Yonhap', 'dpa',
];
