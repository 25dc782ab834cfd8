CREATE TABLE `learnt` (
	`project_id` text NOT NULL,
	`one` text NOT NULL,
	`other` text NOT NULL,
	`seq` integer NOT NULL,
	`confirmed` integer NOT NULL,
	`rejected` integer NOT NULL,
	`kinds` text NOT NULL,
	`sureness` text NOT NULL,
	PRIMARY KEY(`project_id`, `one`, `other`),
	FOREIGN KEY (`project_id`) REFERENCES `project`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `learnt_word` (
	`project_id` text NOT NULL,
	`one` text NOT NULL,
	`other` text NOT NULL,
	`position` integer NOT NULL,
	`one_word` text NOT NULL,
	`other_word` text NOT NULL,
	`count` integer NOT NULL,
	`bitext_id` text NOT NULL,
	`segment_id` text NOT NULL,
	PRIMARY KEY(`project_id`, `one`, `other`, `position`),
	FOREIGN KEY (`project_id`) REFERENCES `project`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `refusal` (
	`id` text PRIMARY KEY NOT NULL,
	`project_id` text NOT NULL,
	`one` text NOT NULL,
	`other` text NOT NULL,
	`one_word` text NOT NULL,
	`other_word` text NOT NULL,
	`version` integer NOT NULL,
	FOREIGN KEY (`project_id`) REFERENCES `project`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `refusal_of_project` ON `refusal` (`project_id`,`id`);--> statement-breakpoint
CREATE TABLE `reset` (
	`id` text PRIMARY KEY NOT NULL,
	`project_id` text NOT NULL,
	`one` text NOT NULL,
	`other` text NOT NULL,
	`at` text NOT NULL,
	`version` integer NOT NULL,
	FOREIGN KEY (`project_id`) REFERENCES `project`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `reset_of_project` ON `reset` (`project_id`,`id`);--> statement-breakpoint
CREATE INDEX `link_decided` ON `link` (`bitext_id`,`version`,`id`) WHERE version > 0 AND state IN ('confirmed', 'rejected');