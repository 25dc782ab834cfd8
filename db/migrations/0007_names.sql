ALTER TABLE `concept` ADD `identifiers` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `term` ADD `role` text;--> statement-breakpoint
ALTER TABLE `term` ADD `declension` text;--> statement-breakpoint
ALTER TABLE `term` ADD `forms` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `term` ADD `source` text DEFAULT '' NOT NULL;