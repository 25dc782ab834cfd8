CREATE TABLE `arrival` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`source_id` text,
	`target_id` text,
	`created_at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `text_part` (
	`arrival_id` text NOT NULL,
	`position` integer NOT NULL,
	`codes` text NOT NULL,
	`places` text NOT NULL,
	`text` text NOT NULL,
	PRIMARY KEY(`arrival_id`, `position`)
);
--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_link` (
	`id` text PRIMARY KEY NOT NULL,
	`bitext_id` text NOT NULL,
	`state` text NOT NULL,
	`confidence` real,
	`contradicted` integer NOT NULL,
	`one_sided` integer NOT NULL,
	`version` integer NOT NULL,
	`origin` text NOT NULL,
	`source` text NOT NULL,
	`target` text NOT NULL,
	`basis` text,
	`evidence` text NOT NULL
);
--> statement-breakpoint
INSERT INTO `__new_link`("id", "bitext_id", "state", "confidence", "contradicted", "one_sided", "version", "origin", "source", "target", "basis", "evidence") SELECT "id", "bitext_id", "state", "confidence", "contradicted", "one_sided", "version", "origin", "source", "target", "basis", "evidence" FROM `link`;--> statement-breakpoint
DROP TABLE `link`;--> statement-breakpoint
ALTER TABLE `__new_link` RENAME TO `link`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `link_of_bitext` ON `link` (`bitext_id`,`state`,`one_sided`);--> statement-breakpoint
CREATE INDEX `link_touched` ON `link` (`bitext_id`,`version`) WHERE version > 0;--> statement-breakpoint
CREATE TABLE `__new_segment` (
	`id` text PRIMARY KEY NOT NULL,
	`document_id` text NOT NULL,
	`start` integer NOT NULL,
	`rank` text NOT NULL,
	`kind` text NOT NULL,
	`block` integer NOT NULL,
	`excluded` integer NOT NULL,
	`length` integer NOT NULL,
	`version` integer NOT NULL,
	`fingerprint` text NOT NULL,
	`spans` text NOT NULL,
	`shown` text NOT NULL,
	`corrected` text
);
--> statement-breakpoint
INSERT INTO `__new_segment`("id", "document_id", "start", "rank", "kind", "block", "excluded", "length", "version", "fingerprint", "spans", "shown", "corrected") SELECT "id", "document_id", "start", "rank", "kind", "block", "excluded", "length", "version", "fingerprint", "spans", "shown", "corrected" FROM `segment`;--> statement-breakpoint
DROP TABLE `segment`;--> statement-breakpoint
ALTER TABLE `__new_segment` RENAME TO `segment`;--> statement-breakpoint
CREATE INDEX `segment_in_order` ON `segment` (`document_id`,`start`,`rank`,`id`);--> statement-breakpoint
CREATE INDEX `segment_excluded` ON `segment` (`document_id`) WHERE excluded = 1;--> statement-breakpoint
CREATE INDEX `segment_touched` ON `segment` (`document_id`,`version`) WHERE version > 0;--> statement-breakpoint
ALTER TABLE `text` ADD `parts` text;