import type { Host } from './put-hosts.js';
import type { Snippet } from './put-snippet.js';

/** What the builder says as one picks; what stands on the page from the start is in the page. */
export interface PutTexts {
  readonly wholeCourse: string;
  readonly open: (title: string) => string;
  readonly places: Readonly<Record<Snippet['place'], string>>;
  readonly copy: string;
  readonly copied: string;
  readonly selected: string;
  readonly steps: Readonly<Record<Host, readonly string[]>>;
  readonly easyToRead: (ratio: string) => string;
  readonly hardToRead: (ratio: string) => string;
  readonly notColour: string;
  readonly notAddress: string;
  readonly onlyHere: string;
  readonly insecure: string;
  readonly noOutline: string;
  readonly linkStarts: string;
  readonly frameLanguage: string;
}

const en: PutTexts = {
  wholeCourse: 'The whole course',
  open: (title) => `Open the course: ${title}`,
  places: {
    page: 'Into the page',
    site: 'Once for the whole site, by its administrator',
    styles: 'Once into the site’s style sheet',
    project: 'Into your project',
  },
  copy: 'Copy',
  copied: 'Copied. Now paste it.',
  selected: 'Your browser did not let us copy. The text is selected: press Ctrl + C, or ⌘ + C.',
  steps: {
    wordpress: [
      'Open the page in the editor, press + and choose “Custom HTML”. Paste the snippet there, not into a paragraph.',
      'Press Preview, then publish. Everything in the course works.',
      'If only a link is left after saving, your account may not use scripts. Choose “WordPress, as an author” here instead.',
    ],
    'wordpress-author': [
      'An administrator adds the first piece once for the whole site: into the theme’s footer, or with a plugin for header and footer scripts.',
      'You press +, choose “Custom HTML”, and paste the second piece. WordPress keeps it for every role.',
      'Until the administrator has done their part, readers see a link that opens the course on a page of its own.',
    ],
    moodle: [
      'Add a “Page” to your Moodle course. In its editor, open the source code (the <> button, or Tools → Source code), and paste the snippet.',
      'Save. Moodle may tidy the page later: the course stays.',
      'If only a link appears, ask the administrator to add the first line once, under Site administration → Appearance → Additional HTML.',
    ],
    drupal: [
      'An administrator adds the script once for the whole site: to the theme, or with a module for adding scripts.',
      'In the text editor, press Source and paste the link. Without a Source button: write the words, select them, press Link, and paste the address that ends in #polku.',
      'When the page is shown, the course takes the place of the link.',
    ],
    html: [
      'Paste the snippet where the course is to appear, between <body> and </body>.',
      'For a second course on the same page, copy only the part from <polku-course> on: the script is needed once.',
    ],
    wix: [
      'In the editor choose Add → Embed Code → Embed HTML, and paste the snippet under “Code”.',
      'Drag the box to the full width, and make it at least 760 pixels high. Do the same in the mobile editor.',
    ],
    'google-sites': [
      'Choose Insert → Embed → Embed code. Paste the snippet, then press Next and Insert.',
      'Drag the box to the full width, and make it as high as it goes: it does not grow by itself.',
    ],
    sharepoint: [
      'Edit the page, press +, choose the “Embed” web part, and paste the snippet.',
      'If SharePoint refuses the address, the site’s administrator allows it once, under Site settings → HTML Field Security.',
    ],
    frame: [
      'Paste the snippet where your system takes HTML or an “iframe”.',
      'The last line makes the frame as high as the course. Where scripts are not allowed, leave it out: the frame then scrolls.',
    ],
    react: [
      'Add the package “polku” to your project. This is for React 19 or later, with types.',
      'In Next.js, begin the file with "use client".',
    ],
    vue: [
      'Add the package “polku” to your project. This is for Vue 3, with types.',
      'Tell Vue’s compiler about the tag once: compilerOptions: { isCustomElement: (tag) => tag.startsWith("polku-") }.',
    ],
    svelte: ['Add the package “polku” to your project. This is for Svelte 5, with types.'],
  },
  easyToRead: (ratio) => `Easy to read: the contrast is at least ${ratio} : 1.`,
  hardToRead: (ratio) =>
    `Too light: the contrast is only ${ratio} : 1, and 4.5 : 1 is needed. White text on this colour is hard to read.`,
  notColour: 'A colour is # and six signs, such as #24614a.',
  notAddress: 'Write a whole address that begins with https://.',
  onlyHere: 'This address works on this computer only.',
  insecure: 'An address that begins with http:// does not work on pages that begin with https://.',
  noOutline: 'The contents of this course could not be loaded. The snippet works all the same.',
  linkStarts:
    'A link carries neither the language nor the lesson: the course takes the page’s language, and begins with its contents.',
  frameLanguage:
    'A frame does not know the language of your page: the course takes that of the reader’s browser. Pick a language to have it always the same.',
};

const fi: PutTexts = {
  wholeCourse: 'Koko kurssi',
  open: (title) => `Avaa kurssi: ${title}`,
  places: {
    page: 'Sivulle',
    site: 'Kerran koko sivustolle: tämän tekee ylläpitäjä',
    styles: 'Kerran sivuston tyylitiedostoon',
    project: 'Projektiisi',
  },
  copy: 'Kopioi',
  copied: 'Kopioitu. Liitä se nyt paikalleen.',
  selected: 'Selain ei antanut kopioida. Teksti on valittuna: paina näppäimiä Ctrl + C tai ⌘ + C.',
  steps: {
    wordpress: [
      'Avaa sivu muokkaimessa, paina + ja valitse ”Mukautettu HTML”. Liitä koodi siihen, älä tekstikappaleeseen.',
      'Katso esikatselu ja julkaise. Kurssi toimii kokonaan.',
      'Jos tallennuksen jälkeen näkyy vain linkki, käyttäjätunnuksesi ei saa käyttää skriptejä. Valitse silloin tästä ”WordPress, kirjoittajana”.',
    ],
    'wordpress-author': [
      'Ylläpitäjä lisää ensimmäisen osan kerran koko sivustolle: teeman alatunnisteeseen tai lisäosalla, joka lisää skriptejä sivuille.',
      'Paina +, valitse ”Mukautettu HTML” ja liitä toinen osa. WordPress säilyttää sen kaikilla käyttäjillä.',
      'Ennen kuin ylläpitäjä on tehnyt osansa, lukija näkee linkin. Se avaa kurssin omalla sivullaan.',
    ],
    moodle: [
      'Lisää Moodle-kurssillesi ”Sivu”. Avaa sen muokkaimessa lähdekoodi (painike <> tai Työkalut → Lähdekoodi) ja liitä koodi.',
      'Tallenna. Moodle voi myöhemmin siistiä sivun koodia: kurssi pysyy silti paikallaan.',
      'Jos näkyy vain linkki, pyydä ylläpitäjää lisäämään ensimmäinen rivi kerran: Sivuston ylläpito → Ulkoasu → Lisätty HTML.',
    ],
    drupal: [
      'Ylläpitäjä lisää skriptin kerran koko sivustolle: teemaan tai moduulilla, joka lisää skriptejä.',
      'Paina tekstin muokkaimessa painiketta Lähdekoodi ja liitä linkki. Jos painiketta ei ole: kirjoita sanat, valitse ne, paina Linkki ja liitä osoite, jonka lopussa on #polku.',
      'Kun sivu näytetään, kurssi tulee linkin paikalle.',
    ],
    html: [
      'Liitä koodi siihen kohtaan, jossa kurssin pitää näkyä, merkkien <body> ja </body> väliin.',
      'Jos samalle sivulle tulee toinen kurssi, kopioi siitä vain osa, joka alkaa merkistä <polku-course>: skripti tarvitaan kerran.',
    ],
    wix: [
      'Valitse muokkaimessa Add → Embed Code → Embed HTML ja liitä koodi kohtaan ”Code”.',
      'Vedä laatikko koko sivun levyiseksi ja tee siitä vähintään 760 kuvapisteen korkuinen. Tee sama mobiilimuokkaimessa.',
    ],
    'google-sites': [
      'Valitse Lisää → Upota → Upotuskoodi. Liitä koodi ja paina Seuraava ja Lisää.',
      'Vedä laatikko koko sivun levyiseksi ja niin korkeaksi kuin voit: se ei kasva itsestään.',
    ],
    sharepoint: [
      'Muokkaa sivua, paina +, valitse verkko-osa ”Upota” ja liitä koodi.',
      'Jos SharePoint ei hyväksy osoitetta, sivuston ylläpitäjä sallii sen kerran: Sivuston asetukset → HTML-kentän suojaus.',
    ],
    frame: [
      'Liitä koodi siihen, mihin järjestelmäsi ottaa HTML-koodia tai kehyksen (iframe).',
      'Viimeinen rivi tekee kehyksestä yhtä korkean kuin kurssi. Jos skriptejä ei sallita, jätä rivi pois: silloin kehyksen sisältöä vieritetään.',
    ],
    react: [
      'Lisää projektiisi paketti ”polku”. Tämä on tarkoitettu Reactille versiosta 19 alkaen, ja tyypit ovat mukana.',
      'Next.js:ssä tiedosto alkaa rivillä "use client".',
    ],
    vue: [
      'Lisää projektiisi paketti ”polku”. Tämä on tarkoitettu Vuen versiolle 3, ja tyypit ovat mukana.',
      'Kerro Vuen kääntäjälle kerran, mikä tunniste on: compilerOptions: { isCustomElement: (tag) => tag.startsWith("polku-") }.',
    ],
    svelte: [
      'Lisää projektiisi paketti ”polku”. Tämä on tarkoitettu Svelten versiolle 5, ja tyypit ovat mukana.',
    ],
  },
  easyToRead: (ratio) => `Helppo lukea: kontrasti on vähintään ${ratio} : 1.`,
  hardToRead: (ratio) =>
    `Liian vaalea: kontrasti on vain ${ratio} : 1, ja sen pitää olla 4,5 : 1. Valkoista tekstiä on vaikea lukea tämän värin päältä.`,
  notColour: 'Värissä on # ja kuusi merkkiä, esimerkiksi #24614a.',
  notAddress: 'Kirjoita koko osoite. Sen alussa on https://.',
  onlyHere: 'Tämä osoite toimii vain tällä tietokoneella.',
  insecure:
    'Osoite, jonka alussa on http://, ei toimi sivuilla, joiden osoitteen alussa on https://.',
  noOutline: 'Tämän kurssin sisällysluetteloa ei voitu ladata. Koodi toimii silti.',
  linkStarts:
    'Linkki ei vie mukanaan kieltä eikä oppituntia: kurssi näkyy sivun kielellä ja alkaa sisällysluettelosta.',
  frameLanguage:
    'Kehys ei tiedä sivusi kieltä: kurssi näkyy lukijan selaimen kielellä. Valitse kieli, jos haluat, että se on aina sama.',
};

/** The texts in the language of the page. */
export function putTexts(lang: string): PutTexts {
  return lang === 'fi' ? fi : en;
}
