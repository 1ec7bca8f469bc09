# All compiler flags of the project stand here, once; every target links Seduta::Options privately.
option(SEDUTA_WARNINGS_AS_ERRORS "A warning stops the build" OFF)
option(SEDUTA_SANITIZE "AddressSanitizer and UndefinedBehaviorSanitizer" OFF)

add_library(seduta_options INTERFACE)
add_library(Seduta::Options ALIAS seduta_options)
target_compile_options(
    seduta_options
    INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Woverloaded-virtual $<$<BOOL:${SEDUTA_WARNINGS_AS_ERRORS}>:-Werror>
              $<$<BOOL:${SEDUTA_SANITIZE}>:-fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer>
)
target_link_options(seduta_options INTERFACE $<$<BOOL:${SEDUTA_SANITIZE}>:-fsanitize=address,undefined>)
target_compile_definitions(
    seduta_options INTERFACE QT_NO_FOREACH QT_NO_CAST_FROM_BYTEARRAY QT_NO_CONTEXTLESS_CONNECT QT_NO_KEYWORDS
                             QT_DISABLE_DEPRECATED_BEFORE=0x060400 POINTERHOLDER_TRANSITION=4
)

find_program(CCACHE ccache)
if(CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE})
    set(CMAKE_C_COMPILER_LAUNCHER ${CCACHE})
endif()
