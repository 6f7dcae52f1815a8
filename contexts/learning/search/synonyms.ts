/** Words that practitioners use for one thing, with where the use is found. The first is the term of the field. */
export type Synonyms = { readonly source: string; readonly terms: readonly string[] };

const GUIDANCE = 'Working together to safeguard children 2023, glossary and chapter 3';
const NETWORKS = 'Families First Partnership programme guide 2025, family network support';
const LAW = 'Children Act 1989 and the Children’s Wellbeing and Schools Act 2026';
const FRAMEWORK = 'Children’s social care national framework, December 2023';
const USAGE = 'Usage in local authorities’ published practice guidance';
const CENSUS = 'Children in need census and SSDA903 guides';

/**
 * A text or question with one of a row's terms is found by all the others. A short form in capitals counts in any case,
 * so no row has one that is also a word of its own ("it", "as").
 */
export const SYNONYMS: readonly Synonyms[] = [
  row(
    NETWORKS,
    'family group decision making, family group conference, family meeting, network meeting, family network meeting, family led decision making, fgc, fgcs, fgdm, fnm, conference with family, family led meeting, family conference',
  ),
  row(
    NETWORKS,
    'family network support package, support package, fnsp, network budget, small grant, family network support budget',
  ),
  row(NETWORKS, 'private family time, private time, family alone time, time without professionals'),
  row(
    'Kinship care statutory guidance, October 2024',
    'kinship, kin, relative, extended family, family and friends, connected person, connected carer, wider family, grandparent, grandmother, nan',
  ),
  row(LAW, 'special guardianship, special guardian, sgo, special guardianship order'),
  row(LAW, 'child arrangements order, cao, residence order'),
  row(
    CENSUS,
    'looked after, children in care, child in care, lac, cla, cic, in care, care experienced, corporate parenting',
  ),
  row(CENSUS, 'child protection, cp, cpp, protection plan, cp plan'),
  row(CENSUS, 'child in need, children in need, cin, section 17'),
  row(
    GUIDANCE,
    'initial child protection conference, icpc, child protection conference, case conference, conference chair',
  ),
  row(GUIDANCE, 'section 47, s47, child protection enquiry, strategy discussion, strategy meeting, strat, strats'),
  row(GUIDANCE, 'multi agency child protection team, macpt, protection team'),
  row(GUIDANCE, 'lead child protection practitioner, lcpp'),
  row(GUIDANCE, 'lead practitioner, fhlp, lead professional, key worker, named worker'),
  row(GUIDANCE, 'family help, early help, targeted early help, early intervention, family support, think family'),
  row(
    GUIDANCE,
    'safeguarding partners, masa, lscp, safeguarding partnership, partnership board, safeguarding children partnership',
  ),
  row(GUIDANCE, 'front door, mash, safeguarding hub, referral and assessment, contact and referral'),
  row(
    LAW,
    'pre proceedings, plo, public law outline, letter before proceedings, legal planning, care proceedings, court, legal gateway',
  ),
  row(
    GUIDANCE,
    'extra familial harm, contextual safeguarding, harm outside the home, exploitation, cce, cse, county lines, roth, extrafamilial',
  ),
  row('Domestic Abuse Act 2021', 'domestic abuse, domestic violence, dv, dva, coercive control, survivor'),
  row(
    CENSUS,
    'missing, missing episode, went missing, return home interview, rhi, return interview, return conversation',
  ),
  row(CENSUS, 'unaccompanied, uasc, asylum seeking, separated children, refugee'),
  row(
    LAW,
    'education health and care plan, ehcp, send, special educational needs, disabled, disability, cwd, short break',
  ),
  row(CENSUS, 'care leaver, leaving care, personal adviser, moving on from care'),
  row(USAGE, 'reunification, return home, going home from care, rehabilitation home, going home'),
  row(USAGE, 'father, dad, paternal, non resident parent, fathers, men'),
  row(
    USAGE,
    'unborn, pre birth, prebirth, expectant, pregnancy, pregnant, before the birth, midwife, newborn, baby, infant',
  ),
  row(USAGE, 'newly qualified, asye, nqsw, assessed and supported year'),
  row(USAGE, 'agency worker, locum, agency staff, agency social worker, temporary staff'),
  row(FRAMEWORK, 'retention, turnover, staff leaving, keeping staff, recruitment, vacancy'),
  row(FRAMEWORK, 'regional care cooperative, rcc, care cooperative, regional commissioning, sufficiency'),
  row(FRAMEWORK, 'national framework, dashboard, performance data, indicators'),
  row(USAGE, 'residential, children s home, childrens home, residential care'),
  row(USAGE, 'foster, fostering, foster carer, foster care'),
  row(USAGE, 'drug, alcohol, substance misuse, substance use, addiction, recovery worker, drink'),
  row(USAGE, 'mental health, camhs, depression, anxiety, wellbeing'),
  row(USAGE, 'money, debt, benefits, poverty, cost of living, income, finance, cash'),
  row(USAGE, 'housing, eviction, tenancy, homeless, homelessness, temporary accommodation'),
  row(
    USAGE,
    'child s voice, voice of the child, wishes and feelings, children s views, participation, child s view, advocacy, advocate',
  ),
  row(USAGE, 'interpreter, translation, english as an additional language, eal, translated'),
  row(USAGE, 'video, online, virtual, remote, zoom, teams call, hybrid'),
  row(USAGE, 'school, education, teacher, head teacher'),
  row(USAGE, 'attendance, absence, not in school, missing school, truancy'),
  row(USAGE, 'police, officer, ppn, vpa, police notification, merlin'),
  row(USAGE, 'information sharing, data sharing, sharing information, consent to share, gdpr, may be shared'),
  row(USAGE, 'supervision, reflective practice, case discussion'),
  row(USAGE, 'caseload, workload, capacity'),
  row(USAGE, 're referral, re referred, referred again, rereferral, revolving door, came back, repeat referral'),
  row(USAGE, 'step down, step up, stepping down, closing, ending, case closure, exit'),
  row(USAGE, 'rural, village, villages, countryside, remote area'),
  row(USAGE, 'sibling, brother, sister, brothers and sisters'),
  row(USAGE, 'peer, lived experience, experts by experience, parent advocate, parent advocacy'),
  row(USAGE, 'genogram, ecomap, family tree, network map, network mapping'),
  row(USAGE, 'neglect, home conditions, graded care profile, gcp2, gcp'),
  row(USAGE, 'life long links, lifelong links, lasting relationship, family finding'),
  row(USAGE, 'residence, placement, placements, placed'),
  row(USAGE, 'health visitor, hv, 0 19 service, school nurse, nurse'),
  row(USAGE, 'chatbot, automated chat, artificial intelligence, ai tool, bot'),
  row(USAGE, 'record, recording, case notes, case recording, writing to the child'),
];

function row(source: string, terms: string): Synonyms {
  return { source, terms: terms.split(', ') };
}
