CREATE TABLE `judgement` (
	`id` text PRIMARY KEY NOT NULL,
	`project_id` text NOT NULL,
	`one` text NOT NULL,
	`other` text NOT NULL,
	`verdict` text NOT NULL,
	`version` integer NOT NULL,
	FOREIGN KEY (`project_id`) REFERENCES `project`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `judgement_of_project` ON `judgement` (`project_id`,`id`);