import { describe, expect, test } from 'vitest'
import { contactsWithin, withoutContact } from '../src/listing/contact-within.ts'

const found = (text: string) => contactsWithin(text, {}).map(({ value }) => value)

describe('a number is one, however it is typed', () => {
  test.each([
    ['Heu, Telefon 0176 04069-011', '0176 04069-011'],
    ['Heu,0176 1234567', '0176 1234567'],
    ['Heu 05841 123456 (20 Ballen)', '05841 123456'],
    ['Heu: 0176 12 34 567 - 2 t', '0176 12 34 567'],
    ['Wohnung 05841 123456 2 Zimmer', '05841 123456'],
    ['Stroh 05841/123456 20 Rundballen', '05841/123456'],
    ['Heu, 05841 - 123456, Clenze', '05841 - 123456'],
    ['Heu (05841) 123456', '(05841) 123456'],
    ['Heu (0 58 41) 97 10 77', '(0 58 41) 97 10 77'],
    ['Heu, 0 58 41 / 97 10 77', '0 58 41 / 97 10 77'],
    ['Heu ０１７６ １２３４５６７', '0176 1234567'],
    ['Heu 0176.123.45.67', '0176.123.45.67'],
    ['Heu 0176 1234567. 3 Ballen', '0176 1234567'],
    ['Heu 017612345678', '017612345678'],
    ['Heu +49 (0)176 1234567', '+49 (0)176 1234567'],
    ['Heu +49(0)5841/123456', '+49(0)5841/123456'],
    ['Heu 0049 176 1234567', '0049 176 1234567'],
    ['Heu, wa.me/491761234567', 'wa.me/491761234567'],
    ['Heu, https://wa.me/491761234567?text=Heu', 'https://wa.me/491761234567?text=Heu'],
    ['Heu, ruft an: 5551234', '5551234'],
    ['Heu, rufen Sie an 555 12 34', '555 12 34'],
    ['Heu, Tel.5551234', '5551234'],
    ['Heu. Anrufen unter 5551234!', '5551234'],
    ['Heu. Handynummer: 176 1234567', '176 1234567'],
    ['Stühle am 01.12.2026, 05841 123456', '05841 123456'],
    ['Stühle A40 20 0176 1234567', '0176 1234567'],
    ['Heu, 29439 Clenze, 0176 1234567', '0176 1234567'],
    ['Hay, call 555 123 4567', '555 123 4567'],
    ['Hay, text me on 07700 900123', '07700 900123'],
    ['Hay, call (555) 123-4567', '(555) 123-4567'],
    ['Hay, my number is +44 7700 900123', '+44 7700 900123'],
    ['Széna, 30/123-4567', '30/123-4567'],
    ['Széna, 06 30 555 1234', '06 30 555 1234'],
    ['Széna, 06-30/555-1234', '06-30/555-1234'],
    ['Széna, 20/123 45 67', '20/123 45 67'],
    ['Széna, hívjon: 5551234', '5551234'],
    ['Széna, 99/123-456', '99/123-456'],
    ['Széna, a telefonszámom 70 555 1234', '70 555 1234'],
    ['Széna, +36301234567-es számon', '+36301234567'],
  ])('%s', (text, number) => expect(found(text)).toEqual([number]))

  test.each([
    'Treffpunkt (at) Hof, 10 (14) Uhr',
    'Heu (0 5 t), 0 58 Ballen',
    'Markt am 01.12.2026, 08.00–12.00 Uhr',
    'Markt 05.12.–08.12.2026, 09:00 - 17:30 Uhr',
    'Ferien 01.07.2027 – 08.08.2027',
    'Heu bis 2026-12-31, ab 08:15',
    'Anruf ab 18.00 Uhr bis 20.30 Uhr',
    'Kontakt: 29439 Lüchow, 01067 Dresden',
    'Zimmer in 01067 Dresden, 0,50 € je Tag',
    'D-01067 Dresden 2 Stühle',
    '3000 Ziegel, 24 x 11 x 7 cm, Bj. 1998',
    'Bretter 0,5 x 0,25 m, 200/120-140 cm',
    'Platten 060 x 120 cm, 0.75 mm',
    'Telefon, Bj. 1998, 20 Stück',
    '100.000 Ziegel, 1 250 000 Ft',
    'Traktor für 12 500 €, 100 000 km',
    'Miete 450,00 EUR, Kaution 1.350 EUR',
    'WL-4FC7KQ, WL-472839 und 472839',
    'Rechnung Nr. 0012345, Artikel-Nr. 0123456789',
    'ISBN 978-3-16-148410-0',
    'IBAN DE89 3704 0044 0532 0130 00',
    'Reifen 205/55-16, Felgen 0815',
    'Saison 2026/2027, Termin 03/2027',
    'Maße 1200-1400 mm, 60-80 kg, 007',
    'Kurs 01-12 2026, Gruppe 05-08',
    'Heu www.hof.example/0176123456',
    'Hay until 31/12/2026, 08:00-12:00',
    'Call between 10 and 12, bring 100 bags',
    'Trailer 2010-2014, contact 10-12 am',
    'Meeting 05/12/2026 to 08/12/2026',
    'Széna 2026. 12. 01. 08:00-12:00',
    'Széna 2026.12.01-ig, 7621 Pécs',
    'Eladó 120/60-80 cm asztal, 150 000 Ft',
    'Hívható 18-20 óráig, 1051 Budapest',
    'Számlaszám 11773016-01234567',
    'Frag die Nachbarn … oder uns',
  ])('%s: none is told', (text) => expect(found(text)).toEqual([]))
})

describe('an address is one, however it is typed', () => {
  test.each([
    ['Heu, anna[at]hof.example, ab Mai', 'anna[at]hof.example', 'Heu, ab Mai'],
    ['Heu (anna (at) hof.example)', 'anna (at) hof.example', 'Heu'],
    ['Heu, 0176123456 (at) hof [punkt] example', '0176123456 (at) hof [punkt] example', 'Heu'],
    ['Széna, anna(kukac)tanya.hu', 'anna(kukac)tanya.hu', 'Széna'],
    ['Heu, ａｎｎａ＠hof.example', 'anna@hof.example', 'Heu'],
  ])('%s', (text, address, rest) => {
    expect(found(text)).toEqual([address])
    expect(withoutContact(text, {})).toBe(rest)
  })

  test('and the partner’s own stays', () =>
    expect(contactsWithin('Heu, info (at) hof.example', { mail: 'info@hof.example' })).toEqual([]))
})

describe('what stands beside a number stays', () => {
  test.each([
    ['Heu 05841 123456 (20 Ballen)', 'Heu (20 Ballen)'],
    ['Heu (20 Ballen, Tel. 05841 123456)', 'Heu (20 Ballen)'],
    ['Heu (Tel. 05841 123456, 20 Ballen)', 'Heu (20 Ballen)'],
    ['Heu (05841 123456), Clenze', 'Heu, Clenze'],
    ['Heu: 0176 12 34 567 - 2 t', 'Heu - 2 t'],
    ['Wohnung 05841 123456 2 Zimmer', 'Wohnung 2 Zimmer'],
    ['Heu, Tel 05841 123456 - 18.12.2026 abholen', 'Heu - 18.12.2026 abholen'],
    ['Heu 0176 1234567. 3 Ballen', 'Heu. 3 Ballen'],
    ['Heu, ruft an: 5551234', 'Heu'],
    ['Heu, bitte 0176 1234567 anrufen', 'Heu'],
    ['Heu, erreichbar unter 0176 1234567 oder a.b@web.example', 'Heu'],
    ['Heu unter 0176 1234567. Nur Barzahlung', 'Heu. Nur Barzahlung'],
    ['Hay, call me at 555 123 4567 or a.b@web.example, 3 bales', 'Hay, 3 bales'],
    ['Széna, hívjon a 30/123-4567-es számon, 3 bála', 'Széna, 3 bála'],
    ['Széna, 06 30 555 1234 (20 bála)', 'Széna (20 bála)'],
    ['Verkaufe Handy, 0176 1234567', 'Verkaufe Handy'],
    ['Heu\nTelefon: 0176 1234567\nNur abends', 'Heu\nNur abends'],
  ])('%s', (text, rest) => expect(withoutContact(text, {})).toBe(rest))
})
