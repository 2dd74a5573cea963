/*
 * One statement of a recurrence file.
 *
 * What a name before a bracket means (a call, a reference, a product) is not decided here: a chain
 * is the flat list of what stands side by side, and is folded once all names are known. That keeps
 * the grammar LL(1), whatever is pasted into it. The statement words are retyped from NAME before
 * parsing, because they are words only at the start of a line.
 */
grammar Recurrence;

@lexer::members {
  private boolean endsName() {
    int next = _input.LA(1);
    return !Character.isLetterOrDigit(next) && next != '(' && next != '_';
  }
}

tokens { TITLE, ABOUT, SIZE, ALPHABET, OVER, INPUT, TARGET, PARAM, OUTPUT, LOSS }

statement
    : word=(TITLE | ABOUT) STRING EOF                                    # heading
    | word=(SIZE | ALPHABET) NAME ASSIGN sum EOF                         # category
    | OVER axis (COMMA axis)* EOF                                        # over
    | role=(INPUT | TARGET | PARAM | OUTPUT | LOSS)? head
        (COLON shape)? (ASSIGN expression)? (TILDE law)? EOF                    # definition
    ;

/* What stands in place of a right side on the command line. */
supply : expression EOF ;

axis : NAME (ASSIGN range)? ;
range : from=sum (RANGE to=sum)? ;

head : NAME index? ;
index
    : CARET? LPAREN places (SEMICOLON after=places)? RPAREN
    | CARET LBRACE LPAREN places RPAREN RBRACE
    | LBRACKET places RBRACKET
    ;
places : place (COMMA place)* ;
place : from=sum (dots=RANGE to=sum?)? | dots=RANGE to=sum ;

shape : dimension (TIMES dimension)* ;
dimension : NUMBER | NAME | LPAREN sum RPAREN ;

law : NAME group? option* ;
option : NAME MINUS? (NUMBER | LPAREN sum RPAREN) ;

/* Comparisons give 1 or 0; a chain of them is read, and then refused with its mend. */
expression : conjunction (OR conjunction)* ;
conjunction : comparison (AND comparison)* ;
comparison : sum (op=(LESS | AT_MOST | GREATER | AT_LEAST | EQUAL | UNEQUAL) sum)* ;

sum : signed (op=(PLUS | MINUS) signed)* ;
signed : MINUS* term ;
term : chain (op=(STAR | SLASH) MINUS* chain)* ;

chain : base link* ;
link
    : base                              # beside
    | CARET MINUS* raised               # power
    | QUOTE                             # transposed
    | DOT MINUS* base                   # dotted
    ;
raised : base | LBRACE sum RBRACE ;
base : NUMBER | STRING | name | group | matrix ;
name : NAME (PERIOD NAME)? ;
group : LPAREN list (SEMICOLON list)* RPAREN ;
matrix : LBRACKET list (SEMICOLON list)* RBRACKET ;
list : expression (COMMA expression)* ;

EQUAL : '==' ;
LESS : '<' | '\\lt' ;
AT_MOST : '<=' | '\u2264' | '\\le' | '\\leq' ;
GREATER : '>' | '\\gt' ;
AT_LEAST : '>=' | '\u2265' | '\\ge' | '\\geq' ;
UNEQUAL : '!=' | '\u2260' | '\\ne' | '\\neq' ;
AND : '\u2227' | '\\land' | '\\wedge' ;
OR : '\u2228' | '\\lor' | '\\vee' ;
ASSIGN : '=' | '&=' ;
COLON : ':' ;
TILDE : '~' | '\u223C' | '\\sim' ;
COMMA : ',' ;
SEMICOLON : ';' ;
RANGE : '..' | '\u2026' | '\\ldots' | '\\dots' ;
PERIOD : '.' ;
PLUS : '+' ;
MINUS : '-' | '\u2212' | '\u2013' ;
STAR : '*' | '\u2299' | '\u2217' | '\u2218' | '\\odot' | '\\circ' | '\\ast' ;
SLASH : '/' | '\u2215' ;
DOT : '@' | '\u00B7' | '\u22C5' | '\\cdot' ;
TIMES : '\u00D7' | '\\times' ;
QUOTE : '\'' | '\u2019' | '\u2032' | '^' '\u22A4' | '^{\u22A4}' | '^' '\\top' | '^{\\top}' ;
CARET : '^' ;
LPAREN : (STRETCH_LEFT BLANK*)? '(' ;
RPAREN : (STRETCH_RIGHT BLANK*)? ')' ;
LBRACKET : (STRETCH_LEFT BLANK*)? '[' ;
RBRACKET : (STRETCH_RIGHT BLANK*)? ']' ;
LBRACE : '{' ;
RBRACE : '}' ;

NUMBER : (DIGIT+ ('.' DIGIT+)? | '.' DIGIT+) ([eE] [+-]? DIGIT+)? ;
STRING : '"' ('\\"' | ~["\r\n])* '"' | OPEN_CURLY ('\\"' | ~[\u201D\r\n])* '\u201D' ;
UNCLOSED : '"' ('\\"' | ~["\r\n])* | OPEN_CURLY ('\\"' | ~[\u201D\r\n])* ;
NAME : (WORD | COMMAND | DRESSED | ACCENTED | STEP) (SUBSCRIPT | '_' PART+)? ;

COMMENT : '#' ~[\r\n]* -> channel(HIDDEN) ;
NEWLINE : '\r'? '\n' | '\r' ;
SPACE : (BLANK | [$&\uFEFF] | '\\' [,;:!()\\ ] | '\\[' | '\\]' | '\\quad' | '\\qquad')+ -> channel(HIDDEN) ;
UNKNOWN : . ;

fragment BLANK : [\p{Zs}\t\u200B] ;
fragment DIGIT : [0-9] ;
fragment OPEN_CURLY : [\u201C\u201D\u201E] ;
fragment LETTER : [\p{Script=Latin}\p{Script=Greek}] ;
fragment PART : LETTER | DIGIT | [\u0302-\u0308\u030C\u20D7] ;
fragment WORD : LETTER (PART | '_')* ;
fragment COMMAND : '\\' [a-zA-Z]+ ;
/* \mathbf{h}, \hat{\mathbf{y}}, \text{nll} */
fragment DRESSED : COMMAND '{' (WORD | COMMAND | DRESSED) SUBSCRIPT? '}' ;
/* \tilde h, where the command takes the one letter after it */
fragment ACCENTED
    : '\\' ('hat' | 'widehat' | 'tilde' | 'widetilde' | 'bar' | 'overline' | 'dot' | 'ddot' | 'check'
        | 'vec' | 'breve' | 'mathbf' | 'boldsymbol' | 'bm') BLANK+ (LETTER | COMMAND)
    ;
/* \Delta t is one symbol, unless more of a name or a bracket follows */
fragment STEP : ('\\Delta' | '\\delta' | '\u0394' | '\u03B4') BLANK+ 't' {endsName()}? ;
fragment SUBSCRIPT : '_{' ~[{}\r\n]* '}' ;
fragment STRETCH_LEFT : '\\' ('left' | 'bigl' | 'Bigl' | 'big' | 'Big') ;
fragment STRETCH_RIGHT : '\\' ('right' | 'bigr' | 'Bigr' | 'big' | 'Big') ;
