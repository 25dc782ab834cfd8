CREATE TABLE `bitext` (
	`id` text PRIMARY KEY NOT NULL,
	`project_id` text NOT NULL,
	`source_id` text NOT NULL,
	`target_id` text NOT NULL,
	`created_at` text NOT NULL,
	`alignment` text,
	`version` integer NOT NULL,
	FOREIGN KEY (`project_id`) REFERENCES `project`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source_id`) REFERENCES `document`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`target_id`) REFERENCES `document`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `bitext_of_project` ON `bitext` (`project_id`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `bitext_of_source` ON `bitext` (`source_id`);--> statement-breakpoint
CREATE INDEX `bitext_of_target` ON `bitext` (`target_id`);--> statement-breakpoint
CREATE TABLE `link_member` (
	`link_id` text NOT NULL,
	`segment_id` text NOT NULL,
	`bitext_id` text NOT NULL,
	`live` integer NOT NULL,
	PRIMARY KEY(`link_id`, `segment_id`),
	FOREIGN KEY (`link_id`) REFERENCES `link`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`segment_id`) REFERENCES `segment`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `link_member_of_segment` ON `link_member` (`segment_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `link_member_once` ON `link_member` (`bitext_id`,`segment_id`) WHERE live = 1;--> statement-breakpoint
CREATE TABLE `link` (
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
	`evidence` text NOT NULL,
	FOREIGN KEY (`bitext_id`) REFERENCES `bitext`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `link_of_bitext` ON `link` (`bitext_id`,`state`,`one_sided`);--> statement-breakpoint
CREATE TABLE `document` (
	`id` text PRIMARY KEY NOT NULL,
	`project_id` text NOT NULL,
	`name` text NOT NULL,
	`lang` text NOT NULL,
	`format` text NOT NULL,
	`encoding` text NOT NULL,
	`layout` text NOT NULL,
	`file_name` text,
	`original` text NOT NULL,
	`size` integer NOT NULL,
	`text_id` text NOT NULL,
	`created_at` text NOT NULL,
	`version` integer NOT NULL,
	FOREIGN KEY (`project_id`) REFERENCES `project`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`text_id`) REFERENCES `text`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `document_of_project` ON `document` (`project_id`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `document_of_text` ON `document` (`text_id`);--> statement-breakpoint
CREATE TABLE `segment` (
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
	`corrected` text,
	FOREIGN KEY (`document_id`) REFERENCES `document`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `segment_in_order` ON `segment` (`document_id`,`start`,`rank`,`id`);--> statement-breakpoint
CREATE INDEX `segment_excluded` ON `segment` (`document_id`) WHERE excluded = 1;--> statement-breakpoint
CREATE TABLE `text` (
	`id` text PRIMARY KEY NOT NULL,
	`codes` text NOT NULL,
	`text` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `concept` (
	`id` text PRIMARY KEY NOT NULL,
	`project_id` text NOT NULL,
	`kind` text NOT NULL,
	`gender` text,
	`note` text NOT NULL,
	`version` integer NOT NULL,
	FOREIGN KEY (`project_id`) REFERENCES `project`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `concept_of_project` ON `concept` (`project_id`,`id`);--> statement-breakpoint
CREATE TABLE `mention` (
	`id` text PRIMARY KEY NOT NULL,
	`segment_id` text NOT NULL,
	`concept_id` text NOT NULL,
	`form` text NOT NULL,
	`occurrence` integer NOT NULL,
	`decision` text NOT NULL,
	`version` integer NOT NULL,
	FOREIGN KEY (`segment_id`) REFERENCES `segment`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`concept_id`) REFERENCES `concept`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `mention_in_segment` ON `mention` (`segment_id`,`id`);--> statement-breakpoint
CREATE INDEX `mention_of_concept` ON `mention` (`concept_id`);--> statement-breakpoint
CREATE TABLE `term` (
	`id` text PRIMARY KEY NOT NULL,
	`concept_id` text NOT NULL,
	`lang` text NOT NULL,
	`text` text NOT NULL,
	`status` text NOT NULL,
	`gender` text,
	`note` text NOT NULL,
	`version` integer NOT NULL,
	FOREIGN KEY (`concept_id`) REFERENCES `concept`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `term_of_concept` ON `term` (`concept_id`,`id`);--> statement-breakpoint
CREATE TABLE `change` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`project_id` text NOT NULL,
	`author` text NOT NULL,
	`label` text NOT NULL,
	`kind` text NOT NULL,
	`at` text NOT NULL,
	`group_id` text NOT NULL,
	`reverses` integer,
	`reversed_by` integer
);
--> statement-breakpoint
CREATE INDEX `change_of_project` ON `change` (`project_id`,`seq`);--> statement-breakpoint
CREATE INDEX `change_in_force` ON `change` (`project_id`,`author`,`kind`,`seq`) WHERE reversed_by IS NULL;--> statement-breakpoint
CREATE INDEX `change_of_group` ON `change` (`group_id`);--> statement-breakpoint
CREATE TABLE `edit` (
	`seq` integer NOT NULL,
	`position` integer NOT NULL,
	`kind` text NOT NULL,
	`row_id` text NOT NULL,
	`before` text,
	`after` text,
	PRIMARY KEY(`seq`, `position`),
	FOREIGN KEY (`seq`) REFERENCES `change`(`seq`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `edit_of_row` ON `edit` (`kind`,`row_id`,`seq`);--> statement-breakpoint
CREATE TABLE `job` (
	`id` text PRIMARY KEY NOT NULL,
	`project_id` text NOT NULL,
	`kind` text NOT NULL,
	`subject` text NOT NULL,
	`state` text NOT NULL,
	`progress` real NOT NULL,
	`message` text NOT NULL,
	`created_at` text NOT NULL,
	`finished_at` text,
	FOREIGN KEY (`project_id`) REFERENCES `project`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `job_of_project` ON `job` (`project_id`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `job_by_state` ON `job` (`state`);--> statement-breakpoint
CREATE TABLE `project` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`created_at` text NOT NULL,
	`version` integer NOT NULL
);
