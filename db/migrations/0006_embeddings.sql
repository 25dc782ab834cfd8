CREATE TABLE `embedding_key` (
	`project_id` text NOT NULL,
	`address` text NOT NULL,
	`key` text NOT NULL,
	PRIMARY KEY(`project_id`, `address`),
	FOREIGN KEY (`project_id`) REFERENCES `project`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `vector_space` (
	`id` integer PRIMARY KEY NOT NULL,
	`address` text NOT NULL,
	`model` text NOT NULL,
	`bytes` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `vector_space_of_model` ON `vector_space` (`address`,`model`);--> statement-breakpoint
CREATE TABLE `vector` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`space_id` integer NOT NULL,
	`fingerprint` text NOT NULL,
	`vector` blob NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `vector_of_text` ON `vector` (`space_id`,`fingerprint`);--> statement-breakpoint
ALTER TABLE `project` ADD `embeddings` text;