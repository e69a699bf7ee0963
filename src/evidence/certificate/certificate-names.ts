/** The names of the files of a certificate. */
export const certificateNames = { envelope: 'certificate.dsse.json', json: 'certificate.json', english: 'certificate.en.html', french: 'certificate.fr.html', badge: 'badge.svg' } as const;
