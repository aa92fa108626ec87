/**
 * Giao Ban: the archive of a province's Party meetings. The packages are modules in the order in which the data flows:
 *
 * <pre>
 * ReportFile ──▶ ReportText ──▶ Sentence ──▶ PersonFact, DirectiveFact … ──▶ Meeting, Directive … ──▶ DirectiveHit … ──▶ pages, PDF, CSV, JSON
 *  bytes          normalised     cut          found, with span and rule        rows (JPA)               index             what people see
 *  intake         text           text         extraction                       archive                  search            web, summary, exchange
 * </pre>
 *
 * <p>The state of the data is in the type's name: a {@code …Fact} was found in a text, a plain name is a row, a {@code …Hit} comes
 * from the index, a {@code …Page} is shown. Beside the flow stand {@code time} (periods of the calendar), {@code vocabulary} (the
 * words in which facts are classed), {@code series} (figures of many reports that measure the same), {@code topic}
 * (what a task or a figure is about), {@code database} (the
 * application's own PostgreSQL) and {@code account} (who may do what).
 * Each package-info names its module's one job and what it may use; {@code ModularityTests} holds the arrows.
 */
@NullMarked
package vn.giaoban;

import org.jspecify.annotations.NullMarked;
