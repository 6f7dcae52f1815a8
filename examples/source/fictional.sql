-- A reporting database as a sender reads it: tables (or views) named as in docs/generated/mapping, with what the authority has.
-- ssd_row_id numbers the rows of a table, ssd_parent_row_id names the row whose list a row is of. All of it is invented.

CREATE TABLE ssd_fgdm_episode (
  ssd_row_id INTEGER PRIMARY KEY,
  fgdm_source_system TEXT NOT NULL,
  fgdm_source_record_id TEXT NOT NULL,
  fgdm_episode_source_updated_at TEXT
);

CREATE TABLE ssd_fgdm_referral (
  ssd_row_id INTEGER PRIMARY KEY,
  fgdm_source_system TEXT NOT NULL,
  fgdm_source_record_id TEXT NOT NULL,
  fgdm_referral_received_on TEXT,
  fgdm_referral_model TEXT,
  fgdm_referral_trigger_point TEXT,
  fgdm_referral_referrer_ref TEXT,
  fgdm_referral_referrer_role TEXT,
  fgdm_referral_urgent INTEGER
);

CREATE TABLE ssd_fgdm_referral_child (
  ssd_row_id INTEGER PRIMARY KEY,
  ssd_parent_row_id INTEGER NOT NULL REFERENCES ssd_fgdm_referral,
  fgdm_source_system TEXT NOT NULL,
  fgdm_source_record_id TEXT NOT NULL,
  fgdm_referral_child_la_child_id TEXT,
  fgdm_referral_child_sex TEXT,
  fgdm_referral_child_birth_month TEXT,
  fgdm_referral_child_disabilities TEXT
);

CREATE TABLE ssd_fgdm_triage (
  ssd_row_id INTEGER PRIMARY KEY,
  fgdm_source_system TEXT NOT NULL,
  fgdm_source_record_id TEXT NOT NULL,
  fgdm_triage_on TEXT,
  fgdm_triage_decision TEXT
);

CREATE TABLE ssd_fgdm_consent (
  ssd_row_id INTEGER PRIMARY KEY,
  fgdm_source_system TEXT NOT NULL,
  fgdm_source_record_id TEXT NOT NULL,
  fgdm_consent_on TEXT,
  fgdm_consent_status TEXT,
  fgdm_consent_person_ref TEXT,
  fgdm_consent_person_role TEXT,
  fgdm_consent_basis TEXT
);

CREATE TABLE ssd_fnsp (
  ssd_row_id INTEGER PRIMARY KEY,
  fnsp_source_system TEXT NOT NULL,
  fnsp_source_record_id TEXT NOT NULL,
  fnsp_purpose TEXT,
  fnsp_family_ref TEXT,
  fnsp_children TEXT,
  fnsp_need_exemption_reason TEXT,
  fnsp_need_exemption_consulted TEXT,
  fnsp_need_exemption_on TEXT,
  fnsp_requester TEXT
);

CREATE TABLE ssd_fnsp_line (
  ssd_row_id INTEGER PRIMARY KEY,
  ssd_parent_row_id INTEGER NOT NULL REFERENCES ssd_fnsp,
  fnsp_source_system TEXT NOT NULL,
  fnsp_source_record_id TEXT NOT NULL,
  fnsp_line_number INTEGER,
  fnsp_line_category TEXT,
  fnsp_line_frequency TEXT,
  fnsp_line_from TEXT,
  fnsp_line_until TEXT,
  fnsp_line_pence INTEGER,
  fnsp_line_payee_type TEXT,
  fnsp_line_payee_ref TEXT
);

-- E-1 is as it should be, and so is E-2, of two siblings. E-3 was decided on before it was referred, and consent to it lies
-- ahead: refused, by two rules. To E-4 somebody consented before it was referred: queried.
INSERT INTO ssd_fgdm_episode VALUES
  (1, 'REPORTING', 'E-1', '2026-06-12T16:40:00Z'),
  (2, 'REPORTING', 'E-2', '2026-06-15T09:05:00Z'),
  (3, 'REPORTING', 'E-3', '2026-06-15T09:20:00Z'),
  (4, 'REPORTING', 'E-4', '2026-06-16T11:30:00Z');
INSERT INTO ssd_fgdm_referral VALUES
  (1, 'REPORTING', 'E-1', '2026-06-01', 'FAMILY_GROUP_CONFERENCE', 'CHILD_IN_NEED', 'WORKER1', 'SOCIAL_WORKER', 0),
  (2, 'REPORTING', 'E-2', '2026-06-03', 'FAMILY_GROUP_CONFERENCE', 'EDGE_OF_CARE', NULL, NULL, 1),
  (3, 'REPORTING', 'E-3', '2026-06-08', 'FAMILY_GROUP_CONFERENCE', 'CHILD_IN_NEED', NULL, NULL, NULL),
  (4, 'REPORTING', 'E-4', '2026-06-09', 'FAMILY_GROUP_CONFERENCE', 'CHILD_IN_NEED', NULL, NULL, NULL);
INSERT INTO ssd_fgdm_referral_child VALUES
  (1, 1, 'REPORTING', 'E-1', 'RCHILD1', 'F', '2015-03', 'HEAR|VIS'),
  (2, 2, 'REPORTING', 'E-2', 'RCHILD2', 'M', '2012-11', NULL),
  (3, 2, 'REPORTING', 'E-2', 'RCHILD3', 'F', '2018-07', NULL),
  (4, 3, 'REPORTING', 'E-3', 'RCHILD4', 'F', '2016-01', NULL),
  (5, 4, 'REPORTING', 'E-4', 'RCHILD5', 'M', '2014-09', NULL);
INSERT INTO ssd_fgdm_triage VALUES
  (1, 'REPORTING', 'E-1', '2026-06-03', 'ACCEPTED'),
  (2, 'REPORTING', 'E-3', '2026-06-05', 'ACCEPTED');
INSERT INTO ssd_fgdm_consent VALUES
  (1, 'REPORTING', 'E-1', '2026-06-05', 'GIVEN', 'MOTHER1', 'PARENT', 'PARENT_WITH_PR'),
  (2, 'REPORTING', 'E-3', '2099-06-10', 'GIVEN', 'MOTHER4', 'PARENT', 'PARENT_WITH_PR'),
  (3, 'REPORTING', 'E-4', '2026-06-04', 'GIVEN', 'MOTHER5', 'PARENT', 'PARENT_WITH_PR');
INSERT INTO ssd_fnsp VALUES
  (1, 'REPORTING', 'P-1', 'REMAIN_WITH_PARENTS', 'RFAMILY1', 'RCHILD1', 'URGENT_NEED', 'LEAD1', '2026-06-04', 'WORKER1');
INSERT INTO ssd_fnsp_line VALUES
  (1, 1, 'REPORTING', 'P-1', 1, 'HOUSEHOLD_ITEMS', 'ONE_OFF', '2026-06-08', '2027-03-31', 10000, 'SUPPLIER', 'SHOP1');
