CREATE TABLE `evidence_pair` (
	`set_id` integer NOT NULL,
	`number` integer NOT NULL,
	`a` text NOT NULL,
	`b` text NOT NULL,
	PRIMARY KEY(`set_id`, `number`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `evidence_set` (
	`id` integer PRIMARY KEY NOT NULL,
	`source_id` text NOT NULL,
	`a` text NOT NULL,
	`b` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `evidence_set_of_source` ON `evidence_set` (`source_id`,`a`,`b`);--> statement-breakpoint
CREATE TABLE `evidence` (
	`id` text PRIMARY KEY NOT NULL,
	`project_id` text NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`enabled` integer NOT NULL,
	`file_name` text NOT NULL,
	`format` text NOT NULL,
	`pairs` text NOT NULL,
	`problems` text NOT NULL,
	`created_at` text NOT NULL,
	`version` integer NOT NULL,
	FOREIGN KEY (`project_id`) REFERENCES `project`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `evidence_of_project` ON `evidence` (`project_id`,`created_at`,`id`);--> statement-breakpoint
CREATE TABLE `evidence_word` (
	`set_id` integer NOT NULL,
	`side` integer NOT NULL,
	`word` text NOT NULL,
	`count` integer NOT NULL,
	`numbers` text NOT NULL,
	PRIMARY KEY(`set_id`, `side`, `word`)
) WITHOUT ROWID;
