#' # Releases of the network, pulled and drawn again
#'
#' Pulls what is new among the releases, checks that each file is the one that was released, draws the chart of a data set again
#' from its data, and says so loudly if the released chart had another figure. `Rscript pull.R` runs it, and
#' `rmarkdown::render("pull.R")` makes a page of it, code and all. R 4.1 or later with httr2, jsonlite and openssl.
#'
#' From the environment: `GRAPHQL_URL`, `TOKEN_URL`, `CLIENT_ID`, `CLIENT_SECRET`; `RECEIPT_KEY`, a file with the public key for
#' receipts in PEM, without which no signature is checked; `PULL_TO`, a folder, `pulled` if absent; `DATA_SET`, `fgdm_funnel` if absent.
#' It ends with 0 if all is well, 1 if a file is not what was released or a chart differs, 2 if it could not go on.

#+ what-is-needed
library(httr2)

TOTAL <- "All participating authorities"
SYMBOLS <- c("z", "x", "c", "low", "u")

say <- function(...) cat(..., "\n", sep = "")

needed <- function(name) {
  value <- Sys.getenv(name)
  if (!nzchar(value)) stop(name, " is missing", call. = FALSE)
  value
}

# A file and what is said of it do not belong together, or two files do not: nothing may be drawn of them.
not_released <- function(...) stop(errorCondition(paste0(...), class = "not_released"))

#' ## What is asked

#+ queries
NEW_RELEASES <- "query NewReleases($after: String) {
  evaluationChanges(after: $after, first: 100, kinds: [RELEASE]) {
    edges { node { record { nodeId } } }
    pageInfo { hasNextPage endCursor }
  }
}"

RELEASE <- "query ReleaseAsItStands($id: ID!) {
  release(id: $id) { id title version status publishedAt withdrawnAt notice replacesId }
}"

# One by one: each address is noted as given, and holds for five minutes.
FILE <- "query FileOfRelease($id: ID!, $name: String!) {
  release(id: $id) { file(name: $name) { name bytes sha256 receipt url } }
}"

files_of <- function(data_set) paste0(data_set, c(".csv", ".meta.csv", ".chart.html"))

#' ## Asking, by a token of our own, until there is an answer that will stay
#'
#' `httr2` gets the token by client credentials, and gets it anew when it ends.

#+ asking
patiently <- function(request) {
  first_wait <- as.numeric(Sys.getenv("BACK_OFF_SECONDS", "1"))
  request |>
    req_timeout(35) |>
    req_retry(
      max_tries = 6,
      is_transient = function(response) resp_status(response) %in% c(429, 500, 502, 503, 504),
      backoff = function(tried) first_wait * 2^tried
    ) |>
    req_error(body = function(response) if (resp_has_body(response)) substr(resp_body_string(response), 1, 300))
}

ask <- function(query, variables) {
  client <- oauth_client(
    id = needed("CLIENT_ID"), secret = needed("CLIENT_SECRET"), token_url = needed("TOKEN_URL"), auth = "header"
  )
  answer <- request(needed("GRAPHQL_URL")) |>
    patiently() |>
    req_oauth_client_credentials(client) |>
    req_body_json(list(query = query, variables = variables)) |>
    req_perform() |>
    resp_body_json()
  for (error in answer$errors) stop(error$extensions$code, ": ", error$message, call. = FALSE)
  answer$data
}

fetch <- function(url) request(url) |> patiently() |> req_perform() |> resp_body_raw()

#' ## Is it the file that was released?

#+ verifying
verified <- function(body, receipt, key) {
  if (!is.null(key) && !is_signed(receipt, key)) {
    not_released("the receipt is not signed with the key that you hold, or was changed")
  }
  says <- jsonlite::fromJSON(receipt$signed, simplifyVector = FALSE)
  if (says$kind != "disclosure-receipt") not_released("what was signed is no receipt")
  if (says$file$sha256 != paste(unclass(openssl::sha256(body)), collapse = "")) {
    not_released("the receipt is that of other bytes, by the name of ", says$file$name)
  }
  says
}

is_signed <- function(receipt, key) {
  signed <- charToRaw(enc2utf8(receipt$signed))
  signature <- openssl::base64_decode(receipt$signature)
  # openssl stops for a signature that does not hold.
  tryCatch(
    isTRUE(openssl::signature_verify(signed, signature, hash = openssl::sha256, pubkey = key)),
    error = function(error) FALSE
  )
}

#' ## What is kept: a folder for each release, and the cursor, which is moved on only once all before it is there

#+ pulling
# Whole or not at all, however we end.
kept <- function(path, content) {
  part <- paste0(path, ".part")
  writeBin(if (is.raw(content)) content else charToRaw(enc2utf8(content)), part)
  if (!file.rename(part, path)) stop("cannot write ", path, call. = FALSE)
}

as_json <- function(value) paste0(jsonlite::toJSON(value, auto_unbox = TRUE, null = "null", pretty = TRUE), "\n")

fetched <- function(own, release, name, key) {
  file <- ask(FILE, list(id = release$id, name = name))$release$file
  if (is.null(file)) stop("the release has no ", name, call. = FALSE)
  body <- fetch(file$url)
  says <- verified(body, jsonlite::fromJSON(file$receipt, simplifyVector = FALSE), key)
  if (says$file$name != name || !endsWith(release$id, says$release$id)) {
    not_released(name, ": the receipt is that of ", says$file$name, ", of ", says$release$title)
  }
  kept(file.path(own, name), body)
  kept(file.path(own, paste0(name, ".receipt.json")), file$receipt)
  say("  ", name, ": ", length(body), " bytes, SHA-256 ", says$file$sha256)
  text <- rawToChar(body)
  Encoding(text) <- "UTF-8"
  text
}

# One release as it stands today, whatever has happened to it before.
pull <- function(folder, id, data_set, key) {
  release <- ask(RELEASE, list(id = id))$release
  own <- file.path(folder, id)
  dir.create(own, showWarnings = FALSE)
  say(release$title, " (", id, "): ", release$status, ".")
  if (release$status == "WITHDRAWN") {
    kept(file.path(own, "WITHDRAWN.txt"), paste0(release$notice, "\n"))
    say("  Not to be used: ", release$notice)
  } else {
    texts <- lapply(files_of(data_set), function(name) fetched(own, release, name, key))
    chart <- chart_of(data = texts[[1]], meta = texts[[2]])
    say("  ", compare(chart, page = texts[[3]]), " figures are as in the released chart.")
    kept(file.path(own, "chart.svg"), drawn(paste0(data_set, ": ", release$title), chart))
  }
  if (!is.null(release$replacesId)) {
    dir.create(file.path(folder, release$replacesId), showWarnings = FALSE)
    kept(file.path(folder, release$replacesId, "CORRECTED.txt"), paste0("Use ", id, " instead.\n"))
    say("  It corrects ", release$replacesId, ": use this one instead.")
  }
  kept(file.path(own, "release.json"), as_json(release))
}

# Every release that was published or withdrawn since the last time. Gives how many.
pull_new <- function(folder, data_set, key) {
  cursor <- file.path(folder, "cursor.json")
  after <- if (file.exists(cursor)) jsonlite::read_json(cursor)$after
  pulled <- 0
  repeat {
    page <- ask(NEW_RELEASES, list(after = after))$evaluationChanges
    ids <- unique(unlist(lapply(page$edges, function(edge) edge$node$record$nodeId)))
    for (id in ids) pull(folder, id, data_set, key)
    pulled <- pulled + length(ids)
    after <- page$pageInfo$endCursor
    kept(cursor, as_json(list(after = after)))
    if (!page$pageInfo$hasNextPage) return(pulled)
  }
}

#' ## Read: totals of each measure in the newest year and the one before. A symbol is no zero

#+ reading
rows_in <- function(text) {
  read.csv(text = text, colClasses = "character", check.names = FALSE, na.strings = character(), encoding = "UTF-8")
}

chart_of <- function(data, meta) {
  columns <- rows_in(meta)
  columns <- columns[columns$col_type == "Indicator", ]
  rows <- rows_in(data)
  if ("breakdown" %in% names(rows)) rows <- rows[rows$breakdown == "Total", ]
  rows <- rows[rows$time_period %in% head(sort(unique(rows$time_period), decreasing = TRUE), 2), ]
  place <- ifelse(nzchar(rows$la_name), rows$la_name, TOTAL)
  of_measure <- function(n) {
    data.frame(year = rows$time_period, place = place, measure = columns$label[n], cell = rows[[columns$col_name[n]]])
  }
  do.call(rbind, lapply(seq_len(nrow(columns)), of_measure))
}

years_of <- function(chart) sort(unique(chart$year), decreasing = TRUE)

#' ## Compare: the page of the released chart has a table a year, with every figure that is drawn

#+ comparing
found <- function(text, pattern) regmatches(text, gregexpr(pattern, text, perl = TRUE))[[1]]

plain <- function(markup) {
  text <- gsub("<[^>]*>", "", markup)
  for (named in list(c("&lt;", "<"), c("&gt;", ">"), c("&quot;", '"'), c("&amp;", "&"))) {
    text <- gsub(named[1], named[2], text, fixed = TRUE)
  }
  text
}

released_chart <- function(page, years) {
  tables <- found(page, "(?s)<table>.*?</table>")
  if (length(tables) != length(years)) not_released("the released chart has other years, places or measures")
  of_table <- function(year, table) {
    rows <- lapply(found(table, "(?s)<tr>.*?</tr>"), function(row) plain(found(row, "(?s)<t[hd][ >].*?</t[hd]>")))
    measures <- sub(" \\([^()]*\\)$", "", rows[[1]][-1])
    # `1,230`, `12.5%` and pounds as the data have them.
    of_row <- function(row) {
      data.frame(year = year, place = row[1], measure = measures, cell = gsub("[,%\u00a3]", "", row[-1]))
    }
    do.call(rbind, lapply(rows[-1], of_row))
  }
  do.call(rbind, Map(of_table, years, tables))
}

compare <- function(chart, page) {
  released <- released_chart(page, years_of(chart))
  name_of <- function(cells) paste(cells$measure, cells$place, cells$year, sep = ", ")
  if (nrow(released) != nrow(chart) || !setequal(name_of(released), name_of(chart))) {
    not_released("the released chart has other years, places or measures")
  }
  told <- released$cell[match(name_of(chart), name_of(released))]
  for (n in which(told != chart$cell)) {
    not_released(name_of(chart)[n], ": the data say ", chart$cell[n], ", the chart ", told[n])
  }
  nrow(chart)
}

#' ## Draw: what is not told stands as its symbol, and all of it stands in words too

#+ drawing
escaped <- function(text) gsub(">", "&gt;", gsub("<", "&lt;", gsub("&", "&amp;", text, fixed = TRUE), fixed = TRUE), fixed = TRUE)

words <- function(x, y, text, more = "") sprintf('<text x="%g" y="%g" %s>%s</text>', x, y, more, escaped(text))

# A panel for each measure, three across: full circles for the newest year and hollow ones for the year before.
drawn <- function(title, chart) {
  measures <- unique(chart$measure)
  places <- setdiff(chart$place, TOTAL)
  band <- 90 + 20 * length(places)
  described <- in_words(chart)
  newest <- years_of(chart)[1]
  chart <- chart[chart$place != TOTAL, ]
  number <- as.numeric(replace(chart$cell, chart$cell %in% SYMBOLS, NA))
  most <- ave(number, chart$measure, FUN = function(told) max(told, 1, na.rm = TRUE))
  panel <- match(chart$measure, measures) - 1
  left <- 190 + (panel %% 3) * 300
  top <- 60 + (panel %/% 3) * band
  y <- top + 60 + 20 * (match(chart$place, places) - 1)
  fill <- ifelse(chart$year == newest, "#1d70b8", "none")
  circles <- sprintf('<circle cx="%.1f" cy="%g" r="5" fill="%s" stroke="#0b0c0c"/>', left + number / most * 260, y, fill)
  symbols <- words(left + 8, y + 4, chart$cell, 'font-style="italic"')
  heads <- !duplicated(chart$measure)
  labels <- chart$year == newest & panel %% 3 == 0
  paste0(paste(c(
    sprintf('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1090 %g" role="img"', 60 + band * ceiling(length(measures) / 3)),
    'aria-labelledby="t d" font-family="Arial, sans-serif" font-size="12">',
    sprintf('<title id="t">%s</title>', escaped(title)),
    sprintf('<desc id="d">%s</desc>', escaped(described)),
    words(10, 28, title, 'font-size="18"'),
    words(left, top + 20, substr(chart$measure, 1, 42))[heads],
    words(left, top + 38, sprintf("0 to %g", most), 'fill="#505a5f"')[heads],
    words(180, y + 4, chart$place, 'text-anchor="end"')[labels],
    circles[!is.na(number)],
    symbols[is.na(number) & chart$year == newest],
    "</svg>"
  ), collapse = "\n"), "\n")
}

# Every figure of the newest year, for whoever does not see the chart.
in_words <- function(chart) {
  newest <- chart[chart$year == years_of(chart)[1], ]
  told <- vapply(unique(newest$measure), function(measure) {
    own <- newest[newest$measure == measure, ]
    paste0(measure, ": ", paste(own$place, own$cell, collapse = ", "))
  }, character(1))
  paste0(
    "Year ending 31 March ", newest$year[1], ". ", paste(told, collapse = ". "),
    ". Letters stand for figures that are not told."
  )
}

#' ## All of it

#+ all
status <- tryCatch(
  {
    key <- Sys.getenv("RECEIPT_KEY")
    if (!nzchar(key)) message("No signature is checked: RECEIPT_KEY is missing.")
    folder <- Sys.getenv("PULL_TO", "pulled")
    dir.create(folder, showWarnings = FALSE, recursive = TRUE)
    pulled <- pull_new(folder, Sys.getenv("DATA_SET", "fgdm_funnel"), if (nzchar(key)) openssl::read_pubkey(key))
    say(pulled, " releases were new.")
    0
  },
  not_released = function(error) {
    message("Do not use it: ", conditionMessage(error), ".")
    1
  },
  error = function(error) {
    message("Stopped: ", conditionMessage(error), ".")
    2
  }
)
if (isTRUE(getOption("knitr.in.progress"))) stopifnot(status == 0) else if (!interactive()) quit(save = "no", status = status)
