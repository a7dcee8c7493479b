import { expect } from '@open-wc/testing';
import type { Span } from './difference.js';
import { nameDifference } from './name-difference.js';

/**
 * What a teacher would say, by kind: what was typed / what was asked for, with the letters that are
 * marked in each. Where a row has several differences, its key names them in their order.
 */
const table: Readonly<Record<string, string>> = {
  'vowel-length': `
    t[uu]li / t[u]li
    t[u]li / t[uu]li
    t[i]li / t[ii]li
    r[oo]ska / r[o]ska
    vap[a] / vap[aa]
    huon[e] / huon[ee]
    Huom[ee]nta / Huom[e]nta
    puh[uu]n / puh[u]n
    ol[ee]n / ol[e]n
    kaupp[a]n / kaupp[aa]n
    sairaslom[aa] / sairaslom[a]
    siiv[o]ja / siiv[oo]ja
    sina asut t[aa]lla / sina asut t[a]lla
    kiss[aa] / kiss[a]
    men[ee] / men[e]
    l[a]sku / l[aa]sku
  `,
  'consonant-length': `
    ku[k]a / ku[kk]a
    ku[kk]a / ku[k]a
    ma[t]o / ma[tt]o
    ka[s]a / ka[ss]a
    la[kk]o / la[k]o
    kaupa[l]a / kaupa[ll]a
    talo[s]a / talo[ss]a
    pal[k]a / pal[kk]a
    os[tt]a / os[t]a
    ke[ll]o / ke[l]o
    huome[n]a / huome[nn]a
    hy[ll]y / hy[l]y
    vii[k]o / vii[kk]o
    pe[nn]i / pe[n]i
    minu[l]a / minu[ll]a
    o[s]ata / o[ss]ata
    a[ll]e / a[l]e
    Ku[k]a on tänään työssä? / Ku[kk]a on tänään työssä?
    tä[n]ään / tä[nn]ään
    kaupa[s]a / kaupa[ss]a
  `,
  'vowel-length consonant-length': `
    t[uu][l]i / t[u][ll]i
    k[u][ll]i / k[uu][l]i
    huon[e][s]a / huon[ee][ss]a
  `,
  'consonant-length vowel-length': `
    ta[kk][a] / ta[k][aa]
  `,
  'undotted undotted': `
    p[a]iv[a] / p[ä]iv[ä]
    keitti[o]ss[a] / keitti[ö]ss[ä]
    s[a]hk[o] / s[ä]hk[ö]
    ty[o]t[a] / ty[ö]t[ä]
    k[a]ynti p[aa] / k[ä]ynti p[ää]
  `,
  undotted: `
    ty[o] / ty[ö]
    keitti[o] / keitti[ö]
    ty[o]vuoro / ty[ö]vuoro
    min[a] / min[ä]
    hississ[a] / hississ[ä]
    [A]bo / [Å]bo
    siell[a] / siell[ä]
    y[o] / y[ö]
    Hyv[aa] / Hyv[ää]
    seitsem[a]n / seitsem[ä]n
  `,
  'undotted undotted undotted': `
    Hyv[aa] p[a]iv[aa] / Hyv[ää] p[ä]iv[ää]
  `,
  'vowel-pair': `
    p[a]ivä / p[ä]ivä
    n[ä]ppi / n[a]ppi
    s[ää] / s[aa]
    hyv[å] / hyv[ä]
    t[u]ö / t[y]ö
    h[u]vä / h[y]vä
    kyll[a] hän on työssä / kyll[ä] hän on työssä
  `,
  harmony: `
    pöyt[a] / pöyt[ä]
    kaupass[ä] / kaupass[a]
    keittiöss[a] / keittiöss[ä]
    työpaikall[ä] / työpaikall[a]
    hotelliss[ä] / hotelliss[a]
    työhuoneess[ä] / työhuoneess[a]
    syömäss[a] / syömäss[ä]
    onk[ö] hän töissä / onk[o] hän töissä
    päivällä töiss[a] / päivällä töiss[ä]
    yöll[a]kin / yöll[ä]kin
    kolmelt[ä] / kolmelt[a]
  `,
  gradation: `
    kau[pp]assa / kau[p]assa
    kau[p]aan / kau[pp]aan
    ku[kk]an / ku[k]an
    Helsin[k]issä / Helsin[g]issä
    ka[t]un / ka[d]un
    lei[p]än / lei[v]än
    kaupun[k]issa / kaupun[g]issa
    ran[t]alla / ran[n]alla
    kam[p]an / kam[m]an
    sil[t]alla / sil[l]alla
    lu[k]en / lu[]en
    o[tt]an / o[t]an
    nu[kk]un / nu[k]un
    läh[t]en / läh[d]en
    ty[tt]ön / ty[t]ön
    aptee[kk]issa / aptee[k]issa
    kirjoi[tt]an / kirjoi[t]an
    vaih[t]an / vaih[d]an
    pöy[t]ällä / pöy[d]ällä
    par[tt]an / par[t]an
    sän[k]yssä / sän[g]yssä
    tyhjen[t]än / tyhjen[n]än
    il[t]alla / il[l]alla
  `,
  ending: `
    kaupa[sta] / kaupa[ssa]
    kaupa[lla] / kaupa[ssa]
    hotelli[ssa] / hotelli[in]
    hotelli[] / hotelli[ssa]
    hotelli[ssa] / hotelli[]
    talo[n] / talo[a]
    talo[t] / talo[ja]
    kassa[lla] / kassa[lle]
    työ[ssä] / työ[stä]
    siivooja[na] / siivooja[]
    siivooja[] / siivooja[na]
    auto[t] / auto[n]
    keittiö[ön] / keittiö[ssä]
    kerrokse[n] / kerrokse[ssa]
    puhu[a] / puhu[n]
    maanantai[] / maanantai[na]
    lääkäri[lle] / lääkäri[in]
    pomo[lta] / pomo[lle]
    ove[n] / ove[a]
    bussi[lla] / bussi[]
    on[] / on[ko]
    työntekijä[] / työntekijä[n]
    kysy[ä] / kysy[n]
    ava[ta] / ava[an]
    vuoro[] / vuoro[ssa]
    hylly[yn] / hylly[ssä]
    Olen kaupa[sta] / Olen kaupa[ssa]
    Hän on siivooja[na] / Hän on siivooja[]
    kahdeksa[lta] / kahdeksa[lla]
    kahdeksa[lla] / kahdeksa[lta]
    kahdeksa[n] / kahdeksa[lta]
    neljä[] / neljä[ltä]
    maanantai[ssa] / maanantai[na]
    illa[ssa] / illa[lla]
    aamu[na] / aamu[lla]
    hylly[ssä] / hylly[llä]
    laatiko[ssa] / laatiko[sta]
    oikea[lla] / oikea[lta]
    tiistai[] / tiistai[na]
  `,
  person: `
    [olen] / [olet]
    [olet] / [olen]
    [on] / [olen]
    puhu[n] / puhu[t]
    puhu[u] / puhu[n]
    asu[mme] / asu[vat]
    [en] / [ei]
    [emme] / [eivät]
    maksa[n] / maksa[t]
    siivoa[t] / siivoa[n]
    [ovat] / [on]
    tule[n] / tule[e]
    mene[e] / mene[n]
    työskentele[n] / työskentele[t]
    maksa[a] / maksa[n]
    halua[tte] / halua[mme]
    voi[n] / voi[t]
    saa[t] / saa[]
    ymmärrä[n] / ymmärrä[t]
    puhu[vat] / puhu[mme]
    asu[n] / asu[t]
    Minä [olet] Ali / Minä [olen] Ali
    He [on] täällä / He [ovat] täällä
    siivoa[n] / siivoa[t]
    [ei] ole / [en] ole
    [en] ole / [ei] ole
    minä [ei] ole / minä [en] ole
    puhdista[n] / puhdista[t]
    vie[] / vie[n]
    pese[] astioita / pese[n] astioita
  `,
  form: `
    kaup[pa] / kaup[assa]
    kaup[assa] / kaup[paan]
    nim[i] / nim[en]
    suom[i] / suom[ea]
    ov[i] / ov[en]
    huone[] / huone[essa]
    suomalai[nen] / suomalai[sen]
    kerro[s] / kerro[ksessa]
    uu[si] / uu[den]
    ve[si] / ve[ttä]
    [tehdä] / [teen]
    [olla] / [olen]
    [minä] / [minun]
    [minulla] / [minulle]
    [sinun] / [sinä]
    puheli[n] / puheli[men]
    asiak[as] / asiak[kaan]
    asiak[as] / asiak[kaalle]
    tul[la] / tul[en]
    men[nä] / men[en]
    ot[taa] / ot[an]
    ta[vata] / ta[paan]
    siivo[ta] / siivo[an]
    kaup[oissa] / kaup[assa]
    [hän] / [hänen]
    ka[tu] / ka[dulla]
    pöy[tä] / pöy[dällä]
    vaat[e] / vaat[teet]
    lu[kea] / lu[en]
    aut[taa] / aut[an]
    an[taa] / an[nan]
    nai[nen] / nai[sia]
    mie[s] / mie[hen]
    halu[ta] / halu[an]
    lääkär[i] / lääkär[eitä]
    asiak[kaan] / asiak[as]
    tun[ti] / tun[nin]
    lei[pä] / lei[vän]
    tie[dän] / tie[tää]
    en [olen] / en [ole]
    tyhjen[tää] / tyhjen[nän]
    vii[siltä] / vii[deltä]
    kuu[silta] / kuu[delta]
    ka[ksilta] / ka[hdelta]
    [yhdeltä] / [yksi]
    [yksiltä] / [yhdeltä]
    vii[deltä] / vii[si]
    pyyh[kiä] / pyyh[in]
    [minun] on vapaata / [minulla] on vapaata
  `,
  letter: `
    kiit[p]s / kiit[o]s
    Huoment[q] / Huoment[a]
    tervetu[ol]a / tervetu[lo]a
    asiaka[a] / asiaka[s]
    kahv[o] / kahv[i]
    kass[i] / kass[a]
    ku[i]tti / ku[u]tti
    k[i]rja / k[a]rja
    ava[j]n / ava[i]n
    [t]ämä / [n]ämä
    Olen siivooj[b] / Olen siivooj[a]
    siivo[]n / siivo[a]n
  `,
  sign: `
    osa[]aikainen / osa[-]aikainen
    Hei[] minä olen Ali / Hei[,] minä olen Ali
    työ[-]vuoro / työ[]vuoro
  `,
  order: `
    [olen minä] / [minä olen]
    Minä [töissä olen] kaupassa / Minä [olen töissä] kaupassa
    [Kaupassa olen minä] / [Minä olen kaupassa]
    Missä [työ alkaa] huomenna / Missä [alkaa työ] huomenna
    [En minä] ole siivooja / [Minä en] ole siivooja
    Missä [vaunu on] / Missä [on vaunu]
  `,
  'missing-word': `
    Minä[] töissä / Minä [olen] töissä
    Hyvää[] / Hyvää [huomenta]
    Minä olen[] kaupassa / Minä olen [töissä] kaupassa
    Minä asun[] Suomessa / Minä asun [nyt] Suomessa
  `,
  'extra-word': `
    [Minä] olen Amina / []Olen Amina
    Se on [hyvää] huomenta / Se on[] huomenta
    [hyvää] huomenta / []huomenta
    Olen [nyt] töissä / Olen[] töissä
    [kello] kahdeksalta / []kahdeksalta
  `,
  joined: `
    [olehyvä] / [ole hyvä]
    [Olehyvä] Amina / [Ole hyvä] Amina
    [Minäolen] Ali / [Minä olen] Ali
    [puolikolme] / [puoli kolme]
    [vapaapäivä] / [vapaa päivä]
  `,
  split: `
    [työ vuoro] / [työvuoro]
    Minun [työ vuoro] alkaa / Minun [työvuoro] alkaa
    [ilta vuorossa] / [iltavuorossa]
    [siivous komerossa] / [siivouskomerossa]
  `,
  word: `
    Minä olen [mies] / Minä olen [siivooja]
    Hyvää [iltaa] / Hyvää [huomenta]
    Työ alkaa [maanantaina] / Työ alkaa [tiistaina]
    puoli [neljä] / puoli [kolme]
  `,
  spoken: `
    [oon] / [olen]
    [mä] / [minä]
    [kakskyt] / [kaksikymmentä]
    [mun nimi] / [minun nimeni]
    [ootsä] / [oletko sinä]
    [Mulla] on työvuoro / [Minulla] on työvuoro
    ei [oo] / ei [ole]
    [kaks] / [kaksi]
    me [ollaan] / me [olemme]
    [tuun] huomenna / [tulen] huomenna
    en [oo] / en [ole]
    [kaheksalta] / [kahdeksalta]
    [emmä] tiedä / [en minä] tiedä
    en [tiiä] / en [tiedä]
  `,
  'spoken spoken': `
    [mä] [oon] / [minä] [olen]
    [sä] [oot] / [sinä] [olet]
    [Mä] [oon] Amina / [Minä] [olen] Amina
    [Onks] [sulla] / [Onko] [sinulla]
    [mä] [siivoon] / [minä] [siivoan]
  `,
  other: `
    [koira] / [kissa]
    [me] / [te]
    [moi] / [hei]
    [8] / [9]
    [kyllä] / [joo]
    [Minä olen] / [Hyvää huomenta]
    [8-16] / [8-17]
    [hylly] / [ikkuna]
    [pomo] / [moppi]
    [avain] / [vaunu]
    [hissi] / [kissa]
    [kivi] / [kilo]
    [talo] / [tuoli]
    [kerros] / [kirves]
    [siivooja] / [myyjä]
    [sairas] / [vapaa]
    [työvuoro] / [työpaikka]
    [aamuvuoro] / [iltavuoro]
    [lauantaina] / [sunnuntaina]
  `,
  'gradation vowel-pair': `
    Helsin[k]iss[a] / Helsin[g]iss[ä]
  `,
  'gradation harmony': `
    kau[pp]ass[ä] / kau[p]ass[a]
  `,
  'spoken consonant-length': `
    [Mä] olen töi[s]ä / [Minä] olen töi[ss]ä
  `,
  'vowel-length ending': `
    Huom[ee]nta olen kaupa[ssa] / Huom[e]nta olen kaupa[sta]
  `,
  'gradation consonant-length': `
    kau[pp]a[s]a / kau[p]a[ss]a
  `,
  'person form': `
    [ei] [olen] / [en] [ole]
  `,
  'undotted gradation undotted': `
    t[a]y[tt][a]n / t[ä]y[t][ä]n
  `,
  'undotted gradation undotted undotted': `
    p[o]y[t][a]ll[a] / p[ö]y[d][ä]ll[ä]
  `,
  'undotted ending': `
    y[o][ssa] / y[ö][llä]
  `,
  'missing-word form': `
    minulla[] [on] / minulla [ei] [ole]
  `,
};

const rows = Object.entries(table).flatMap(([kinds, group]) =>
  group
    .trim()
    .split(/\n\s*/)
    .map((row) => [kinds, ...row.split(' / ')] as [string, string, string]),
);

function mark(text: string, spans: readonly Span[]): string {
  const backwards = spans.toSorted((one, other) => other.start - one.start);
  return backwards.reduce(
    (marked, { start, end }) =>
      `${marked.slice(0, start)}[${marked.slice(start, end)}]${marked.slice(end)}`,
    text,
  );
}

describe('nameDifference', () => {
  it('is held to a table of some size', () => {
    expect(rows.length).to.be.at.least(150);
  });

  for (const [kinds, typed, accepted] of rows) {
    it(`names ${kinds}: ${typed} / ${accepted}`, () => {
      const plain = (text: string) => text.replace(/[[\]]/g, '');
      const { differences = [] } = nameDifference(plain(typed), [plain(accepted)]) ?? {};
      expect(differences.map(({ kind }) => kind).join(' ')).to.equal(kinds);
      expect(
        mark(
          plain(typed),
          differences.map((one) => one.typed),
        ),
      ).to.equal(typed);
      expect(
        mark(
          plain(accepted),
          differences.map((one) => one.accepted),
        ),
      ).to.equal(accepted);
    });
  }

  it('names nothing where nothing differs, or nothing was asked or typed', () => {
    expect(nameDifference('Olen', ['oon', 'olen'])).to.equal(undefined);
    expect(nameDifference(' ', ['olen'])).to.equal(undefined);
    expect(nameDifference('olen', [])).to.equal(undefined);
    expect(nameDifference('olen', [''])).to.equal(undefined);
  });

  it('measures by the nearest accepted answer', () => {
    expect(nameDifference('kuka', ['hän', 'kukka', 'kukat'])?.accepted).to.equal('kukka');
    expect(nameDifference('mä oon', ['minä', 'olen', 'minä olen'])?.accepted).to.equal('minä olen');
    expect(nameDifference('kukkq', ['kello', 'kukka'])?.accepted).to.equal('kukka');
    expect(nameDifference('moi', ['hei', 'terve'])?.accepted).to.equal('hei');
  });

  it('marks letters where they were written, however they were', () => {
    const [one] =
      nameDifference('  Pa\u0308iva\u0308\u200ba\u0308n ', ['Päivän!'])?.differences ?? [];
    expect(one).to.deep.equal({
      kind: 'vowel-length',
      typed: { start: 7, end: 12 },
      accepted: { start: 4, end: 5 },
    });
  });
});
