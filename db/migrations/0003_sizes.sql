CREATE TABLE `document_size` (
	`document_id` text PRIMARY KEY NOT NULL,
	`total` integer NOT NULL,
	`excluded` integer NOT NULL
);
--> statement-breakpoint
DROP INDEX `segment_excluded`;--> statement-breakpoint
INSERT INTO `document_size` (`document_id`, `total`, `excluded`) SELECT `document_id`, count(*), sum(`excluded`) FROM `segment` GROUP BY `document_id`;
